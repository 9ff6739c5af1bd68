package dev.lastcall.ui;

import com.formdev.flatlaf.icons.FlatAbstractIcon;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics2D;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;

/** Postpones by the first length; a second button offers the others, where there are others. */
final class PostponeButton extends JPanel {
    private final Wording words;
    private final Consumer<Duration> postpone;
    private final Runnable until;
    private final JButton first;
    private final JButton more;
    private List<Duration> choices = List.of(Duration.ZERO);
    private boolean untilAny;

    PostponeButton(Wording words, Consumer<Duration> postpone, Runnable until) {
        super(new MigLayout("insets 0, novisualpadding, gapx 0, hidemode 3"));
        this.words = words;
        this.postpone = postpone;
        this.until = until;
        first = Labels.button(words.messages(), "answer.postpone", "");
        more = Labels.button(words.messages(), "answer.choices");
        more.setText(null);
        more.setIcon(new Arrow());
        first.addActionListener(event -> postpone.accept(choices.getFirst()));
        more.addActionListener(event -> menu().show(more, 0, more.getHeight()));
        setOpaque(false);
        add(first);
        add(more, "growy, w 34!, gapbefore 2");
    }

    void show(List<Duration> lengths, boolean anyTime, boolean primary) {
        if (lengths.isEmpty()) {
            return;
        }
        choices = lengths;
        untilAny = anyTime;
        Labels.name(first, words.messages(), "answer.postpone", words.length(lengths.getFirst()));
        more.setVisible(lengths.size() > 1 || anyTime);
        for (JButton button : List.of(first, more)) {
            Primary.paint(button, primary);
        }
    }

    void arm(boolean armed) {
        first.setEnabled(armed);
        more.setEnabled(armed);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (Duration length : choices.subList(1, choices.size())) {
            JMenuItem item = Labels.plain(new JMenuItem());
            item.setText(words.text("answer.postpone", words.length(length)));
            item.addActionListener(event -> postpone.accept(length));
            menu.add(item);
        }
        if (untilAny) {
            JMenuItem item = Labels.plain(new JMenuItem());
            item.setText(words.text("answer.until"));
            item.addActionListener(event -> until.run());
            menu.add(item);
        }
        menu.applyComponentOrientation(words.orientation());
        return menu;
    }

    /** Points down, in the button's own colour. */
    private static final class Arrow extends FlatAbstractIcon {
        Arrow() {
            super(10, 10, null);
        }

        @Override
        protected void paintIcon(Component component, Graphics2D g) {
            g.setColor(component.isEnabled() ? component.getForeground() : Palette.disabled());
            g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.drawPolyline(new int[] {1, 5, 9}, new int[] {3, 7, 3}, 3);
        }
    }
}
