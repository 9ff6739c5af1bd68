package dev.lastcall.ui;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.agent.Answers;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Phase;
import java.awt.CardLayout;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The answers. A mouse signs out, or closes, with one click; a key on that button first asks back, with the harmless answer focused,
 * so that no stray Space or Enter signs anybody out.
 */
final class AnswerBar extends JPanel {
    private static final Set<Phase> CAN_STAY = EnumSet.of(Phase.ASKED, Phase.POSTPONED, Phase.SAVING, Phase.HELD);
    private static final String ANSWERS = "answers";
    private static final String CONFIRM = "confirm";
    private static final String UNTIL = "until";
    private static final int GAP = 8;

    private final Wording words;
    private final CardLayout cards = new CardLayout();
    private final MigLayout lines = new MigLayout("insets 0, novisualpadding, gapx " + GAP + ", gapy 8, hidemode 3");
    private final MigLayout line = new MigLayout("insets 0, novisualpadding, gap " + GAP + ", hidemode 3");
    private final JPanel row = new JPanel(lines);
    private final JPanel buttons = new JPanel(line);
    private final JLabel left = Labels.label("", Lettering.ASIDE);
    private final JButton now;
    private final JButton again;
    private final JButton close;
    private final PostponeButton postpone;
    private final Confirmation confirmation;
    private final JButton stay;
    private final UntilPanel until;
    private @Nullable PromptView shown;
    private Instant time = Instant.EPOCH;

    /** After each answer {@code answered} runs, which shuts the guard again: nobody answers twice by a double click. */
    AnswerBar(Answers answers, Wording words, Runnable answered, Runnable closed) {
        this.words = words;
        stay = Labels.button(words.messages(), "answer.stay");
        now = Labels.button(words.messages(), "answer.now");
        again = Labels.button(words.messages(), "answer.again");
        close = Labels.button(words.messages(), "answer.close");
        postpone = new PostponeButton(
                words,
                length -> {
                    answered.run();
                    answers.postpone(length);
                },
                this::pick);
        Runnable doItNow = () -> {
            answered.run();
            answers.signOutNow();
        };
        confirmation = new Confirmation(words, doItNow, this::unconfirm);
        now.addActionListener(event -> (Clicks.isMouse() ? doItNow : (Runnable) this::confirm).run());
        again.addActionListener(event -> {
            answered.run();
            answers.saveAgain();
        });
        close.addActionListener(event -> closed.run());
        stay.addActionListener(event -> {
            answered.run();
            answers.stay();
        });
        until = new UntilPanel(
                words,
                time -> {
                    unconfirm();
                    answered.run();
                    answers.postponeUntil(time);
                },
                this::unconfirm);
        Primary.paint(again);
        Primary.paint(close);
        lay();
    }

    private void lay() {
        setLayout(cards);
        setOpaque(false);
        row.setOpaque(false);
        buttons.setOpaque(false);
        row.add(left);
        row.add(buttons);
        buttons.add(now);
        buttons.add(postpone);
        buttons.add(again);
        buttons.add(close);
        buttons.add(stay);
        add(row, ANSWERS);
        add(confirmation, CONFIRM);
        add(until, UNTIL);
    }

    void tick(Instant instant) {
        time = instant;
    }

    void show(PromptView view) {
        shown = view;
        boolean open = view.phase().isAsking();
        if (!open) {
            cards.show(this, ANSWERS);
        }
        Labels.name(now, words.messages(), view.textKey("answer.now"), view.textValues());
        Labels.name(again, words.messages(), view.textKey("answer.again"), view.textValues());
        confirmation.show(view);
        now.setVisible(open);
        again.setVisible(view.phase() == Phase.HELD);
        close.setVisible(view.phase().isOver());
        boolean postponable = open || view.phase() == Phase.HELD;
        postpone.setVisible(postponable && !view.postponeChoices().isEmpty());
        postpone.show(view.postponeChoices(), UntilPanel.offers(view), open);
        stay.setVisible(view.isOwnWish() && CAN_STAY.contains(view.phase()));
        left.setText(open ? left(view) : "");
        left.setVisible(open);
        setVisible(open || again.isVisible() || close.isVisible() || stay.isVisible());
        breakLines();
    }

    /** Long words of some languages take a line of their own rather than being cut. */
    private void breakLines() {
        int room = UIScale.scale(PromptPanel.INSIDE);
        line.setComponentConstraints(now, "");
        boolean oneLine = buttons.getPreferredSize().width <= room;
        line.setComponentConstraints(now, oneLine ? "" : "wrap, alignx trailing");
        int both = left.getPreferredSize().width + UIScale.scale(GAP) + buttons.getPreferredSize().width;
        lines.setComponentConstraints(left, both <= room ? "" : "wrap");
        lines.setComponentConstraints(buttons, "pushx, alignx trailing");
    }

    private String left(PromptView view) {
        int left = view.postponementsLeft();
        return left == 0 ? words.text("answer.none-left") : words.messages().plural("answer.left", left);
    }

    void arm(boolean armed) {
        now.setEnabled(armed);
        again.setEnabled(armed);
        close.setEnabled(armed);
        stay.setEnabled(armed);
        until.arm(armed);
        postpone.arm(armed);
        confirmation.arm(armed);
    }

    private void confirm() {
        cards.show(this, CONFIRM);
        confirmation.ask();
    }

    private void pick() {
        if (shown != null) {
            cards.show(this, UNTIL);
            until.ask(shown, time);
        }
    }

    private void unconfirm() {
        cards.show(this, ANSWERS);
        now.requestFocusInWindow();
    }
}
