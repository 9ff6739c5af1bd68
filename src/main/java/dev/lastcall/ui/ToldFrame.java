package dev.lastcall.ui;

import dev.lastcall.agent.Guard;
import dev.lastcall.agent.WindowCare;
import dev.lastcall.agent.Wishes;
import dev.lastcall.protocol.Message.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** What is told where nothing is asked: on top, in the corner, without taking the focus. It can be closed when it could be read. */
final class ToldFrame {
    private static final int WIDTH = 420;
    private static final int SCROLL_BAR = 12;

    private final Wording words;
    private final WindowCare care;
    private final JFrame frame;
    private final JLabel heading = Labels.label("", Lettering.UNTIL);
    private final ConversationPanel conversation;
    private final JButton close;
    private final Corner corner;
    private final Timer guard;
    private final List<Said> told = new ArrayList<>();

    ToldFrame(Wishes wishes, Wording words, WindowCare care, Runnable closed) {
        this.words = words;
        this.care = care;
        this.conversation = new ConversationPanel(words, WIDTH - SCROLL_BAR, number -> wishes.read(number, "message"));
        this.close = Labels.button(words.messages(), "told.close");
        this.frame = new JFrame(words.text("told.title"));
        this.corner = new Corner(frame);
        this.guard = new Timer((int) Guard.SHUT.toMillis(), event -> close.setEnabled(true));
        Runnable gone = () -> {
            if (close.isEnabled()) {
                frame.dispose();
                closed.run();
            }
        };
        guard.setRepeats(false);
        close.addActionListener(event -> gone.run());
        Primary.paint(close);
        layOut(gone);
    }

    private void layOut(Runnable gone) {
        JScrollPane talk = Panes.scroll(conversation, words.messages(), "conversation.name");
        JPanel panel = new JPanel(
                new MigLayout("insets 18 20 16 20, novisualpadding, wrap 1, gapy 12", "[" + WIDTH + "!, fill]"));
        panel.add(heading);
        panel.add(talk, "hmax 300");
        panel.add(close, "growx 0, alignx trailing");
        panel.applyComponentOrientation(words.orientation());
        frame.setContentPane(panel);
        frame.setIconImages(Frames.icons());
        frame.setResizable(false);
        Frames.floatQuietly(frame, care);
        frame.setFocusableWindowState(false);
        frame.getAccessibleContext().setAccessibleName(words.text("told.title"));
        Frames.onClose(frame, gone);
    }

    /** The theme has changed. */
    void restyle() {
        SwingUtilities.updateComponentTreeUI(frame);
    }

    void add(Said said, Instant now) {
        if (told.contains(said)) {
            return;
        }
        told.add(said);
        heading.setText(words.text("told.from", said.sender().orElse("")));
        conversation.show(told, now);
        close.setEnabled(false);
        guard.restart();
        frame.pack();
        corner.place();
        frame.setVisible(true);
        frame.setFocusableWindowState(true);
        care.keepInSight(frame.getTitle());
    }
}
