package dev.lastcall.ui;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.MouseInfo;
import java.awt.PointerInfo;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;

/** The lower right corner of the screen in use, clear of panels. */
final class Corner {
    private static final int MARGIN = 24;

    private Corner() {}

    static void place(Window window) {
        Rectangle area = workArea();
        window.setLocation(
                Math.max(area.x, area.x + area.width - window.getWidth() - MARGIN),
                Math.max(area.y, area.y + area.height - window.getHeight() - MARGIN));
    }

    /** Lets a window change its size while its lower right corner stays. */
    static void keep(Window window, Runnable change) {
        Rectangle before = window.getBounds();
        change.run();
        window.setLocation(
                before.x + before.width - window.getWidth(),
                Math.max(0, before.y + before.height - window.getHeight()));
    }

    private static Rectangle workArea() {
        PointerInfo pointer = MouseInfo.getPointerInfo();
        GraphicsConfiguration screen = (pointer == null
                        ? GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice()
                        : pointer.getDevice())
                .getDefaultConfiguration();
        Rectangle bounds = screen.getBounds();
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                bounds.x + taken.left,
                bounds.y + taken.top,
                bounds.width - taken.left - taken.right,
                bounds.height - taken.top - taken.bottom);
    }
}
