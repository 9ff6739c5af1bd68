package dev.lastcall.ui;

import dev.lastcall.agent.WindowCare.Spot;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps a window in the lower right corner of the screen in use, clear of panels, until the user moves it; and on a screen, whatever becomes
 * of the screens.
 */
final class Corner {
    private static final int MARGIN = 24;
    /** Window managers shift a window by the width of its frame. */
    private static final int FRAME = 64;

    private final Window window;
    private final Supplier<Optional<Spot>> attended;
    private Rectangle area = new Rectangle();
    private Point placed = new Point();

    /** On the screen with the pointer. */
    Corner(Window window) {
        this(window, Optional::empty);
    }

    /** {@code attended} is where its user works, if anybody can tell. */
    Corner(Window window, Supplier<Optional<Spot>> attended) {
        this.window = window;
        this.attended = attended;
    }

    /** How high a window may be where the user is now, and is placed next. */
    int room() {
        area = WorkArea.inUse(attended.get());
        return area.height - FRAME;
    }

    /** Where the user is now. */
    void place() {
        area = WorkArea.inUse(attended.get());
        intoCorner(window.getSize());
    }

    /** Another size; the window moves with it in one step, so that no part of it is ever beyond the screen. */
    void resize(Dimension size) {
        if (isWhereItWasPlaced()) {
            intoCorner(size);
        } else {
            inside(size);
        }
        window.validate();
    }

    /** After monitors, their resolution or panels may have changed. */
    void follow() {
        Rectangle now = WorkArea.at(middle()).orElseGet(() -> WorkArea.inUse(attended.get()));
        if (!now.equals(area)) {
            boolean movedByUser = !isWhereItWasPlaced() && now.contains(middle());
            area = now;
            if (movedByUser) {
                inside(window.getSize());
            } else {
                intoCorner(window.getSize());
            }
        }
    }

    private boolean isWhereItWasPlaced() {
        return placed.distance(window.getLocation()) < FRAME;
    }

    private Point middle() {
        return new Point(window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
    }

    private void intoCorner(Dimension size) {
        placed = new Point(
                Math.max(area.x, area.x + area.width - size.width - MARGIN),
                Math.max(area.y, area.y + area.height - size.height - MARGIN));
        window.setBounds(placed.x, placed.y, size.width, size.height);
    }

    /** As near as can be to where the user has put it. */
    private void inside(Dimension size) {
        int x = Math.max(area.x, Math.min(window.getX(), area.x + area.width - size.width));
        int y = Math.max(area.y, Math.min(window.getY(), area.y + area.height - size.height));
        window.setBounds(x, y, size.width, size.height);
    }
}
