package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.ColorFunctions;
import dev.lastcall.console.SessionView;
import dev.lastcall.ui.Palette;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.JTable;
import javax.swing.SwingConstants;

/** Paints one cell of a session: numbers at the trailing edge, much use with a breath of warmth. */
final class SessionCells extends TextCells {
    private static final float WARMEST = 0.28f;
    private static final double A_PROCESSOR = 100;

    private final SessionsModel model;
    private final SessionWords words;
    private final Map<String, StateIcon> icons = new ConcurrentHashMap<>();
    private final Map<String, StateIcon> selectedIcons = new ConcurrentHashMap<>();

    SessionCells(SessionsModel model, SessionWords words) {
        this.model = model;
        this.words = words;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        SessionView session = (SessionView) value;
        SessionColumn which = SessionColumn.ALL.get(table.convertColumnIndexToModel(column));
        super.getTableCellRendererComponent(table, words.of(which, session), selected, focused, row, column);
        setHorizontalAlignment(which.isNumber() ? SwingConstants.TRAILING : SwingConstants.LEADING);
        setIcon(which == SessionColumn.STATE ? icon(session.state(), selected) : null);
        boolean strong = which == SessionColumn.USER || (which == SessionColumn.UNSAVED && session.hasUnsaved());
        setFont(strong ? table.getFont().deriveFont(Font.BOLD) : table.getFont());
        if (!selected) {
            setBackground(warm(table.getBackground(), heat(which, session)));
            setForeground(isFaint(which, session) ? Palette.quiet() : table.getForeground());
        }
        return this;
    }

    private StateIcon icon(String state, boolean selected) {
        return (selected ? selectedIcons : icons).computeIfAbsent(state, it -> new StateIcon(it, selected));
    }

    private double heat(SessionColumn column, SessionView session) {
        return switch (column) {
            case CPU -> session.figures().cpuPercent().orElse(0) / A_PROCESSOR;
            case MEMORY -> session.figures().memoryBytes().isPresent() ? model.memoryShare(session) : 0;
            case UNSAVED -> session.hasUnsaved() ? 1 : 0;
            case USER, NAME, STATE, KIND, REMOTE, SINCE, IDLE, PROCESSES, AGENT, REQUEST, ID -> 0;
        };
    }

    private static boolean isFaint(SessionColumn column, SessionView session) {
        return column == SessionColumn.AGENT && session.agent();
    }

    private static Color warm(Color cold, double share) {
        float part = (float) Math.clamp(share, 0, 1) * WARMEST;
        return part < 0.01f ? cold : ColorFunctions.mix(Palette.named("held"), cold, part);
    }
}
