package dev.lastcall.ui;

import dev.lastcall.agent.Spoken;
import dev.lastcall.protocol.Message.Said;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What was told and noted, the newest last; says which of it could be read, once it is painted in a window. */
final class ConversationPanel extends JPanel {
    private final Wording words;
    private final int width;
    private final IntConsumer read;
    private final Set<Integer> told = new HashSet<>();
    private List<Said> lines = List.of();

    ConversationPanel(Wording words, int width, IntConsumer read) {
        super(new MigLayout("insets 0, wrap 1, gapy 6"));
        this.words = words;
        this.width = width;
        this.read = read;
        setOpaque(false);
    }

    /** Whether there is anything to read. */
    boolean show(List<Said> said, Instant now) {
        if (!said.equals(lines)) {
            lines = List.copyOf(said);
            removeAll();
            lines.forEach(line -> add(line(line, now)));
            revalidate();
            EventQueue.invokeLater(() -> scrollRectToVisible(new Rectangle(0, getHeight() - 1, 1, 1)));
        }
        return !lines.isEmpty();
    }

    private Wrapped line(Said said, Instant now) {
        String when = words.times().clock(said.at(), now);
        Wrapped line = new Wrapped(width, Lettering.BODY).say(Spoken.line(said, words.messages(), when));
        Color color = said.sender().isPresent() ? Palette.named("asked") : Palette.named("line");
        line.setBorder(Stripe.of(color, words.orientation()));
        line.applyComponentOrientation(words.orientation());
        return line;
    }

    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        if (isShowing()) {
            lines.stream()
                    .map(Said::number)
                    .filter(number -> number > 0 && told.add(number))
                    .forEach(number -> EventQueue.invokeLater(() -> read.accept(number)));
        }
    }
}
