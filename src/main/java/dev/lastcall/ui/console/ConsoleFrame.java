package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.console.Orders;
import dev.lastcall.console.Remembered;
import dev.lastcall.ui.Frames;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** The window itself. */
final class ConsoleFrame {
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 640;
    private static final int TICK_MILLIS = 1000;

    private final JFrame frame;
    private final ConsolePanel panel;
    private final Timer timer;

    ConsoleFrame(SessionWords words, Orders orders, Remembered remembered, Runnable closed) {
        this.frame = new JFrame(words.words().text("console.title"));
        this.panel = new ConsolePanel(
                words,
                orders,
                new SessionDialogs(frame, words, orders),
                new RequestDialogs(frame, words, orders),
                () -> Shell.open(frame, words.words(), "console.keep-out.title", new KeepOutPanel(words, orders)));
        this.timer = new Timer(TICK_MILLIS, event -> panel.tick());
        panel.sessions().arrange(remembered.table());
        frame.setContentPane(panel);
        frame.setIconImages(Frames.icons());
        frame.getAccessibleContext().setAccessibleName(words.words().text("console.title"));
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                timer.stop();
                remembered.keep(panel.sessions().arrangement());
                frame.dispose();
                closed.run();
            }
        });
    }

    ConsolePanel panel() {
        return panel;
    }

    void appear() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setSize(new Dimension(
                Math.min(UIScale.scale(WIDTH), screen.width), Math.min(UIScale.scale(HEIGHT), screen.height)));
        frame.setLocationRelativeTo(null);
        timer.start();
        frame.setVisible(true);
    }

    /** As if its user had closed it. */
    void leave() {
        frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
    }

    /** The theme has changed. */
    void restyle() {
        SwingUtilities.updateComponentTreeUI(frame);
    }
}
