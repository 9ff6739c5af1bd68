package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.WindowCare;
import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.Instant;
import javax.swing.JFrame;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;

/** The window itself: on top, in a corner, and never taking the focus by itself; the user's click or Alt+Tab gives it. */
final class PromptFrame {
    private final PromptPanel panel;
    private final WindowCare care;
    private final JFrame frame;
    private final Corner corner;

    PromptFrame(PromptPanel panel, String title, WindowCare care) {
        this.panel = panel;
        this.care = care;
        this.frame = new JFrame(title);
        this.corner = new Corner(frame, care::attended);
        frame.setContentPane(panel);
        frame.setIconImages(Frames.icons());
        frame.setResizable(false);
        Frames.floatQuietly(frame, care);
        frame.setFocusTraversalPolicy(new HarmlessFirst());
        frame.getAccessibleContext().setAccessibleName(title);
    }

    /** No way of closing is an answer. */
    void onClose(Runnable close) {
        Frames.onClose(frame, close);
    }

    /** Each time the window has come up, however it did: first {@code up}, then {@code seen} once it is painted. */
    void onSight(Runnable up, Runnable seen) {
        Runnable both = () -> {
            up.run();
            panel.whenPainted(() -> {
                if (isInSight()) {
                    care.keepInSight(frame.getTitle());
                    seen.run();
                }
            });
        };
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent event) {
                both.run();
            }
        });
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowDeiconified(WindowEvent event) {
                both.run();
            }
        });
    }

    void show(PromptView view, Instant now) {
        panel.show(view, now);
        if (frame.isDisplayable() && !frame.getPreferredSize().equals(frame.getSize())) {
            corner.resize(frame.getPreferredSize());
        }
    }

    /** Monitors, their resolution or the desktop's panels may have changed. */
    void follow() {
        if (isInSight()) {
            corner.follow();
        }
    }

    /** In front of others, without the focus. */
    void raise() {
        if (isInSight()) {
            frame.toFront();
        }
    }

    /** After another theme was installed; what is shown must be shown again. */
    void restyle() {
        SwingUtilities.updateComponentTreeUI(frame);
        panel.restyle();
    }

    void tick(Instant now, boolean armed) {
        panel.tick(now);
        panel.arm(armed);
    }

    void arm(boolean armed) {
        panel.arm(armed);
    }

    boolean isBeingWritten() {
        return panel.isBeingWritten();
    }

    boolean isInSight() {
        return frame.isShowing() && (frame.getExtendedState() & Frame.ICONIFIED) == 0;
    }

    /**
     * As a new window of the window system each time: a restored one would be given the focus, and one that is hidden and shown
     * again may still be told that it is iconified.
     */
    void appear() {
        frame.dispose();
        frame.setExtendedState(Frame.NORMAL);
        panel.within(corner.room());
        frame.pack();
        corner.place();
        frame.setVisible(true);
    }

    void disappear(boolean intoTray) {
        if (intoTray) {
            frame.setVisible(false);
        } else {
            frame.setExtendedState(Frame.ICONIFIED);
        }
    }

    void dispose() {
        frame.dispose();
    }

    /** The focus starts where a stray key does no harm. */
    private final class HarmlessFirst extends LayoutFocusTraversalPolicy {
        @Override
        public Component getDefaultComponent(Container container) {
            Component harmless = panel.harmless();
            return harmless.isShowing() ? harmless : super.getDefaultComponent(container);
        }
    }
}
