package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Phase;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.time.Instant;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The whole prompt, built from its view and knowing nothing else. */
final class PromptPanel extends JPanel {
    private static final int WIDTH = 560;
    private static final int MARGIN = 22;
    private static final int SCROLL_BAR = 12;
    /** As wide as a line across the whole prompt. */
    static final int INSIDE = WIDTH - 2 * MARGIN;

    private final Wording words;
    private final JPanel hero = new JPanel();
    private final Ring ring = new Ring();
    private final JLabel until = Labels.label("", Lettering.UNTIL);
    private final AskingPanel asking;
    private final Wrapped pretend = new Wrapped(INSIDE, Lettering.SMALL_STRONG);
    private final Wrapped notice = new Wrapped(INSIDE, Lettering.BODY);
    private final JLabel section = Labels.label("", Lettering.SECTION);
    private final JPanel heading = new JPanel(new MigLayout("insets 0, novisualpadding, hidemode 3", "[grow, fill][]"));
    private final JButton save;
    private final ConversationPanel conversation;
    private final JScrollPane talk;
    private final WorkPanel work;
    private final JScrollPane list;
    private final NotePanel note;
    private final AnswerBar bar;
    private @Nullable PromptView view;
    private @Nullable Runnable painted;
    private int tallest = Integer.MAX_VALUE;

    PromptPanel(Answers answers, Wording words, Runnable answered, Runnable closed) {
        super(new MigLayout("insets 0 0 18 0, novisualpadding, wrap 1, gap 0, hidemode 3", "[" + WIDTH + "!, fill]"));
        this.words = words;
        asking = new AskingPanel(words);
        work = new WorkPanel(words);
        list = Panes.scroll(work, words.messages(), "work.name");
        save = Labels.button(words.messages(), "answer.save");
        Primary.paintAside(save);
        save.addActionListener(event -> {
            answered.run();
            answers.saveNow();
        });
        conversation = new ConversationPanel(words, INSIDE - SCROLL_BAR, number -> answers.read(number, "window"));
        talk = Panes.scroll(conversation, words.messages(), "conversation.name");
        note = new NotePanel(answers, words.messages());
        bar = new AnswerBar(answers, words, answered, closed);
        layHero();
        add(hero);
        String inside = "gapbefore " + MARGIN + ", gapafter " + MARGIN + ", ";
        add(notice, inside + "gaptop 14");
        heading.setOpaque(false);
        heading.add(section);
        heading.add(save);
        add(heading, inside + "gaptop 10");
        add(list, inside + "gaptop 4, hmin 20, hmax 210");
        add(talk, inside + "gaptop 14, hmax 110");
        add(note, inside + "gaptop 16");
        add(bar, inside + "gaptop 14");
        applyComponentOrientation(words.orientation()); // the layout keeps the direction it has when it is first asked
        arm(false);
    }

    private void layHero() {
        hero.setLayout(
                new MigLayout("insets 20 22 18 22, wrap 2, gapx 24, gapy 10, hidemode 3", "[center][grow, fill]"));
        hero.add(pretend, "span 2");
        JPanel clock = new JPanel(new MigLayout("insets 0, wrap 1, gapy 8, hidemode 3", "[center]"));
        clock.setOpaque(false);
        clock.add(ring);
        clock.add(until);
        hero.add(clock, "aligny top");
        hero.add(asking, "aligny center");
    }

    void show(PromptView next, Instant now) {
        if (view == null || !WorkPanel.isSame(view, next)) {
            work.show(next);
        }
        view = next;
        hero.setBackground(Palette.tint(next.phase()));
        hero.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Palette.named("line")));
        pretend.sayOrHide(next.pretend() ? words.text("pretend") : "");
        notice.sayOrHide(
                next.phase().isOver()
                        ? ""
                        : next.notice().map(words.messages()::text).orElse(""));
        section.setText(work.title(next, now));
        save.setVisible(next.phase().isAsking() && !next.work().isEmpty());
        heading.setVisible(!section.getText().isEmpty());
        list.setVisible(work.getComponentCount() > 0);
        talk.setVisible(conversation.show(next.besides().conversation(), now));
        note.show(next);
        note.setVisible(!next.isOwnWish()
                && !next.phase().isOver()
                && next.phase() != Phase.SIGNING_OUT
                && next.phase() != Phase.OFFLINE);
        bar.show(next);
        tick(now);
        applyComponentOrientation(words.orientation());
    }

    /** No taller than this from the next packing on, where what is long scrolls; time and answers stay in sight. */
    void within(int pixels) {
        tallest = pixels;
        revalidate();
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension wanted = super.getPreferredSize();
        return new Dimension(wanted.width, Math.min(wanted.height, Math.max(tallest, getMinimumSize().height)));
    }

    /** The next view is shown with the colours of the theme that is installed now. */
    void restyle() {
        view = null;
    }

    /** Says what the time has changed. */
    void tick(Instant now) {
        if (view == null) {
            return;
        }
        ring.show(Dial.of(view, now, words.messages()), Palette.of(view.phase()));
        asking.show(view, now);
        bar.tick(now);
        until.setText(words.until(view, now));
        until.setVisible(!until.getText().isEmpty());
    }

    void arm(boolean armed) {
        save.setEnabled(armed);
        note.arm(armed);
        bar.arm(armed);
    }

    boolean isBeingWritten() {
        return !note.field().getText().isEmpty();
    }

    /** Where typing does no harm. */
    Component harmless() {
        return note.field();
    }

    /** Runs once, when the panel has next been painted. */
    void whenPainted(Runnable then) {
        painted = then;
        repaint();
    }

    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        Runnable then = painted;
        if (then != null) {
            painted = null;
            EventQueue.invokeLater(then);
        }
    }
}
