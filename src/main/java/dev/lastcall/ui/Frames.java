package dev.lastcall.ui;

import dev.lastcall.agent.WindowCare;
import java.awt.Image;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;

/** What all windows have in common. */
public final class Frames {
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64};

    private Frames() {}

    public static List<Image> icons() {
        return IntStream.of(ICON_SIZES)
                .<Image>mapToObj(size -> Icons.image("app", size))
                .toList();
    }

    /** Above all others, and what is being typed goes on arriving where it was typed. */
    static void floatQuietly(JFrame frame, WindowCare care) {
        frame.setAlwaysOnTop(!care.keepsAbove());
        frame.setAutoRequestFocus(false);
    }

    /** The close box, Alt+F4 and Escape are one. */
    public static void onClose(JFrame frame, Runnable close) {
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close.run();
            }
        });
        KeyStroke escape = KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0);
        frame.getRootPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(escape, "close");
        frame.getRootPane().getActionMap().put("close", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                close.run();
            }
        });
    }
}
