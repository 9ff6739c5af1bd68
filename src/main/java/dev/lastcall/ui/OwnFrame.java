package dev.lastcall.ui;

import dev.lastcall.agent.Guard;
import dev.lastcall.agent.OwnView;
import dev.lastcall.agent.Wishes;
import java.awt.Component;
import java.awt.Container;
import java.time.InstantSource;
import javax.swing.JFrame;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** The window itself: opened by its user, so it takes the focus; closed, it is gone. */
final class OwnFrame {
    private static final int LOOK_MILLIS = 1000;

    private final JFrame frame;
    private final OwnPanel panel;
    private final LanguageChoice language;
    private final InstantSource clock;
    private final Guard guard = new Guard();
    private final Timer timer = new Timer(LOOK_MILLIS, event -> look());
    private @Nullable OwnView view;

    OwnFrame(Wishes wishes, Wording words, InstantSource clock, Runnable closed) {
        this.clock = clock;
        this.language = new LanguageChoice(wishes, words);
        this.panel = new OwnPanel(wishes, words, language);
        this.frame = new JFrame(words.text("own.title"));
        frame.setContentPane(panel);
        frame.setIconImages(Frames.icons());
        frame.setResizable(false);
        frame.setFocusTraversalPolicy(new HarmlessFirst());
        frame.getAccessibleContext().setAccessibleName(words.text("own.title"));
        Runnable close = () -> {
            dispose();
            closed.run();
        };
        Frames.onClose(frame, close);
    }

    void show(OwnView next) {
        view = next;
        panel.show(next, clock.instant());
        language.show(next.language());
        if (frame.isDisplayable() && !frame.getPreferredSize().equals(frame.getSize())) {
            frame.pack();
        }
    }

    /** As a new window of the window system each time: one that is covered would not come before the others. */
    void appear() {
        boolean again = frame.isDisplayable();
        guard.shut(clock.instant());
        panel.arm(false);
        timer.start();
        frame.dispose();
        frame.pack();
        if (!again) {
            frame.setLocationRelativeTo(null);
        }
        frame.setVisible(true);
    }

    /** The theme has changed. */
    void restyle() {
        SwingUtilities.updateComponentTreeUI(frame);
        if (view != null) {
            show(view);
        }
    }

    void dispose() {
        timer.stop();
        frame.dispose();
    }

    private void look() {
        panel.arm(guard.isOpen(clock.instant()));
    }

    /** The focus starts where a stray key does no harm. */
    private final class HarmlessFirst extends LayoutFocusTraversalPolicy {
        @Override
        public Component getDefaultComponent(Container container) {
            return panel.harmless();
        }
    }
}
