package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import dev.lastcall.agent.PromptView.Work;
import dev.lastcall.request.PlainText;
import dev.lastcall.wording.Messages;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/** What is open and how far saving it has come; during the hold, what is unsaved. */
final class WorkPanel extends JPanel implements Scrollable {
    private static final int WIDTH = 440;

    private final Messages messages;

    WorkPanel(Messages messages) {
        super(new MigLayout("insets 0, wrap 3, gapx 10, gapy 5", "[][grow, fill][right]"));
        this.messages = messages;
        setOpaque(false);
    }

    /** The line above the list; empty where there is nothing to list. */
    String title(PromptView view) {
        return switch (view.phase()) {
            case HELD -> messages.text(Wording.key(view, "section.unsaved"));
            case STAYS -> listsUnsaved(view) ? messages.text(Wording.key(view, "section.unsaved.stays")) : "";
            case ASKED, POSTPONED, OFFLINE -> messages.text(view.work().isEmpty() ? "section.none" : "section.open");
            case SAVING, SIGNING_OUT, ENDED -> view.work().isEmpty() ? "" : messages.text("section.saving");
        };
    }

    void show(PromptView view) {
        removeAll();
        if (listsUnsaved(view)) {
            view.unsaved().forEach(this::addUnsaved);
        } else if (view.phase() != Phase.STAYS) {
            view.work().forEach(this::addWork);
        }
        revalidate();
        repaint();
    }

    private static boolean listsUnsaved(PromptView view) {
        return view.phase() == Phase.HELD
                || (view.phase() == Phase.STAYS && !view.unsaved().isEmpty());
    }

    private void addUnsaved(String name) {
        add(icon(Progress.UNSAVED), "aligny top, gaptop 1");
        add(new Wrapped(WIDTH, Palette.font(Font.PLAIN, 1), Palette.ink()).say(messages.said(name)), "span 2");
    }

    private void addWork(Work work) {
        String status = messages.text(work.progress().textKey());
        String name = PlainText.clean(work.application());
        String detail = messages.said(work.detail());
        JLabel application = Labels.label(name, Palette.font(Font.PLAIN, 1), Palette.ink());
        application.getAccessibleContext().setAccessibleName(messages.text("work.spoken", name, status, detail));
        add(icon(work.progress()));
        add(application, "wmin 0");
        add(Labels.label(status, Palette.font(Font.PLAIN, 1), Palette.of(work.progress())));
        if (!detail.isEmpty()) {
            add(
                    new Wrapped(WIDTH, Palette.font(Font.PLAIN, 0.92), Palette.quiet()).say(detail),
                    "skip 1, span 2, gaptop -3");
        }
    }

    private JLabel icon(Progress progress) {
        JLabel icon = new JLabel(new ProgressIcon(progress));
        icon.getAccessibleContext().setAccessibleName(messages.text(progress.textKey()));
        return icon;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return getFontMetrics(getFont()).getHeight();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    /** Whether the list would look another for this view. */
    static boolean isSame(PromptView before, PromptView after) {
        return before.phase() == after.phase()
                && List.of(before.work(), before.unsaved()).equals(List.of(after.work(), after.unsaved()));
    }
}
