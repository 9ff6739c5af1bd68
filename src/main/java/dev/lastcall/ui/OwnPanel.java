package dev.lastcall.ui;

import com.formdev.flatlaf.FlatClientProperties;
import dev.lastcall.agent.OwnView;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.Wishes;
import java.awt.CardLayout;
import java.awt.Component;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** What the user's own window shows: what is asked, what is open and how saving went, and what the user may want. */
final class OwnPanel extends JPanel {
    private static final int WIDTH = 560;
    private static final int MARGIN = 22;
    private static final int INSIDE = WIDTH - 2 * MARGIN;
    private static final String WISHES = "wishes";
    private static final String SURE = "sure";

    private final Wording words;
    private final JPanel hero = new JPanel(new MigLayout("insets 18 22 16 22, hidemode 3", "[grow, fill][]"));
    private final Wrapped pending = new Wrapped(INSIDE - 100, Lettering.HEADING);
    private final JButton show;
    private final Wrapped notice = new Wrapped(INSIDE, Lettering.BODY);
    private final JLabel section = Labels.label("", Lettering.SECTION);
    private final WorkPanel work;
    private final JLabel lastSection = Labels.label("", Lettering.SECTION);
    private final WorkPanel last;
    private final JScrollPane lastList;
    private final CardLayout cards = new CardLayout();
    private final JPanel answers = new JPanel(cards);
    private final JButton save;
    private final JButton leave;
    private final JButton yes;
    private final JButton no;

    OwnPanel(Wishes wishes, Wording words, LanguageChoice language) {
        super(new MigLayout("insets 0, novisualpadding, wrap 1, gap 0, hidemode 3", "[" + WIDTH + "!, fill]"));
        this.words = words;
        show = button("own.show", wishes::showPrompt);
        save = button("own.save", wishes::saveNow);
        leave = button("own.leave", this::askBack);
        yes = button("own.leave.yes", () -> {
            cards.show(answers, WISHES);
            wishes.leave();
        });
        no = button("own.leave.no", () -> cards.show(answers, WISHES));
        work = new WorkPanel(words);
        last = new WorkPanel(words);
        lastList = Panes.scroll(last, words.messages(), "own.list");
        layAnswers();
        lay(language);
        applyComponentOrientation(words.orientation()); // the layout keeps the direction it has when it is first asked
    }

    private void lay(LanguageChoice language) {
        String inside = "gapbefore " + MARGIN + ", gapafter " + MARGIN + ", ";
        hero.add(pending);
        hero.add(show, "aligny top");
        add(hero);
        add(notice, inside + "gaptop 14");
        add(section, inside + "gaptop 14");
        add(Panes.scroll(work, words.messages(), "own.list"), inside + "gaptop 8, hmax 190");
        add(lastSection, inside + "gaptop 16");
        add(lastList, inside + "gaptop 8, hmax 120");
        add(answers, inside + "gaptop 18");
        add(language, inside + "gaptop 16");
        add(new JLabel(), "h 18!");
    }

    private void layAnswers() {
        JPanel row = row("[grow, fill][]");
        row.add(save, "growx 0, alignx leading");
        row.add(leave);
        JPanel sure = row("[grow, fill][][]");
        Wrapped question =
                new Wrapped(INSIDE - yes.getPreferredSize().width - no.getPreferredSize().width - 40, Lettering.BODY);
        sure.add(question.say(words.text("own.leave.question")));
        sure.add(yes);
        sure.add(no);
        Primary.paint(no);
        answers.setOpaque(false);
        answers.add(row, WISHES);
        answers.add(sure, SURE);
    }

    private static JPanel row(String columns) {
        JPanel row = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 8", columns));
        row.setOpaque(false);
        return row;
    }

    void show(OwnView view, Instant now) {
        Optional<PromptView> asked = view.pending();
        hero.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Palette.named("line")));
        hero.setBackground(Palette.tint(asked.map(PromptView::phase).orElse(PromptView.Phase.ENDED)));
        pending.say(asked.map(p -> pending(p, now)).orElseGet(() -> words.text("own.nothing")));
        show.setVisible(asked.isPresent());
        notice.sayOrHide(view.notice().map(words.messages()::text).orElse(""));
        section.setText(section(view, now));
        work.show(view.work(), view.saved());
        lastSection.setText(view.last()
                .map(past -> words.text("own.last", words.times().clock(past.at(), now)))
                .orElse(""));
        lastSection.setVisible(view.last().isPresent());
        last.show(view.last().map(OwnView.Last::work).orElse(List.of()), Optional.empty());
        lastList.setVisible(view.last().isPresent());
        save.setEnabled(!view.saving());
        applyComponentOrientation(words.orientation());
    }

    private String pending(PromptView view, Instant now) {
        return switch (view.phase()) {
            case ASKED ->
                words.text("own.pending", words.times().clock(view.deadline(), now), words.heading(view, now));
            case POSTPONED, SAVING, HELD, SIGNING_OUT, OFFLINE, STAYS, ENDED -> words.heading(view, now);
        };
    }

    private String section(OwnView view, Instant now) {
        if (view.saving()) {
            return words.text("own.saving");
        }
        return view.saved()
                .map(saved -> words.text("own.saved", words.times().clock(saved.at(), now)))
                .orElseGet(() -> words.text(view.work().isEmpty() ? "own.none" : "own.open"));
    }

    private void askBack() {
        cards.show(answers, SURE);
        no.requestFocusInWindow();
    }

    /** Where a stray key does no harm. */
    Component harmless() {
        return save;
    }

    void arm(boolean armed) {
        List.of(leave, yes).forEach(button -> button.setEnabled(armed));
    }

    private JButton button(String key, Runnable pressed) {
        JButton button = Labels.button(words.messages(), key);
        button.putClientProperty(FlatClientProperties.MINIMUM_WIDTH, 0);
        button.addActionListener(event -> pressed.run());
        return button;
    }
}
