package dev.lastcall.ui;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Besides.Saved;
import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import dev.lastcall.agent.PromptView.Work;
import dev.lastcall.request.PlainText;
import dev.lastcall.wording.Messages;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/** What is open and how far saving it has come; during the hold, what is unsaved. */
final class WorkPanel extends JPanel implements Scrollable {
    private static final int WIDTH = 440;
    private static final String LIST = "insets 0, wrap 3, gapx 10, gapy 5";
    /** What only waits is told by its name alone: more of it than this stands side by side. */
    private static final int FEW = 4;

    private static final int HALF = 210;

    private final Messages messages;

    private final Wording words;

    WorkPanel(Wording words) {
        this.words = words;
        this.messages = words.messages();
        setOpaque(false);
    }

    /** The line above the list; empty where there is nothing to list. */
    String title(PromptView view, Instant now) {
        return switch (view.phase()) {
            case HELD -> messages.text(view.textKey("section.unsaved"));
            case STAYS -> listsUnsaved(view) ? messages.text(view.textKey("section.unsaved.stays")) : "";
            case ASKED, POSTPONED, OFFLINE -> titleOfOpen(view, now);
            case SAVING, SIGNING_OUT, ENDED -> view.work().isEmpty() ? "" : messages.text("section.saving");
        };
    }

    private String titleOfOpen(PromptView view, Instant now) {
        return view.besides()
                .saved()
                .map(saved -> words.text("section.saved-now", words.times().clock(saved.at(), now)))
                .orElseGet(() -> messages.text(view.work().isEmpty() ? "section.none" : "section.open"));
    }

    /** What became of saving, and what is not saved. */
    void show(List<Work> works, Optional<Saved> saved) {
        removeAll();
        if (works.stream().allMatch(WorkPanel::waits)) {
            showWaiting(works);
        } else {
            setLayout(new MigLayout(LIST, "[][grow, fill][trailing]"));
            works.forEach(this::addWork);
        }
        saved.ifPresent(names -> names.unsaved().stream()
                .filter(name -> works.stream().noneMatch(work -> name.startsWith(work.application())))
                .forEach(this::addUnsaved));
        revalidate();
        repaint();
    }

    void show(PromptView view) {
        if (!listsUnsaved(view) && view.phase() != Phase.STAYS) {
            show(view.work(), view.besides().saved());
            return;
        }
        removeAll();
        if (listsUnsaved(view)) {
            setLayout(new MigLayout(LIST, "[][grow, fill][trailing]"));
            view.unsaved().forEach(this::addUnsaved);
        } else {
            setLayout(new MigLayout(LIST));
        }
        revalidate();
        repaint();
    }

    private static boolean listsUnsaved(PromptView view) {
        return view.phase() == Phase.HELD
                || (view.phase() == Phase.STAYS && !view.unsaved().isEmpty());
    }

    private static boolean waits(Work work) {
        return work.progress() == Progress.RUNNING_HERE && work.detail().isEmpty();
    }

    private void showWaiting(List<Work> works) {
        List<JLabel> names = works.stream().map(this::name).toList();
        boolean narrow = names.stream().allMatch(name -> name.getPreferredSize().width <= UIScale.scale(HALF));
        boolean pairs = works.size() > FEW && narrow;
        setLayout(new MigLayout(
                "insets 0, gapx 10, gapy 5, wrap " + (pairs ? 4 : 2),
                pairs ? "[][grow, fill, sg name][][grow, fill, sg name]" : "[][grow, fill]"));
        names.forEach(name -> {
            add(icon(Progress.RUNNING_HERE));
            add(name, "wmin 0");
        });
    }

    private void addUnsaved(String name) {
        add(icon(Progress.UNSAVED), "aligny top, gaptop 1");
        add(new Wrapped(WIDTH, Lettering.BODY).say(messages.said(name)), "span 2");
    }

    private void addWork(Work work) {
        JLabel status = Labels.label(status(work.progress()), Lettering.BODY);
        status.setForeground(Palette.of(work.progress()));
        String detail = messages.said(work.detail());
        add(icon(work.progress()));
        add(name(work), "wmin 0");
        add(status);
        if (!detail.isEmpty()) {
            add(new Wrapped(WIDTH, Lettering.SMALL).say(detail), "skip 1, span 2, gaptop -3");
        }
    }

    private JLabel name(Work work) {
        JLabel application = Labels.label(PlainText.clean(work.application()), Lettering.BODY);
        application
                .getAccessibleContext()
                .setAccessibleName(messages.text(
                        "work.spoken", application.getText(), status(work.progress()), messages.said(work.detail())));
        return application;
    }

    private JLabel icon(Progress progress) {
        JLabel icon = new JLabel(new ProgressIcon(progress));
        icon.getAccessibleContext().setAccessibleName(status(progress));
        return icon;
    }

    private String status(Progress progress) {
        return messages.text(progress.textKey());
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
                && before.besides().saved().equals(after.besides().saved())
                && List.of(before.work(), before.unsaved()).equals(List.of(after.work(), after.unsaved()));
    }
}
