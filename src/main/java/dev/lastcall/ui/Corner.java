package dev.lastcall.ui;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.PointerInfo;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;

/** Keeps a window in the lower right corner of the screen in use, clear of panels, until the user moves it. */
final class Corner {
    private static final int MARGIN = 24;
    /** Window managers shift a window by the width of its frame. */
    private static final int FRAME = 64;

    private final Window window;
    private Point placed = new Point();

    Corner(Window window) {
        this.window = window;
    }

    void place() {
        Rectangle area = workArea();
        placed = new Point(
                Math.max(area.x, area.x + area.width - window.getWidth() - MARGIN),
                Math.max(area.y, area.y + area.height - window.getHeight() - MARGIN));
        window.setLocation(placed);
    }

    /** After the window's size has changed. */
    void keep() {
        if (placed.distance(window.getLocation()) < FRAME) {
            place();
        }
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
