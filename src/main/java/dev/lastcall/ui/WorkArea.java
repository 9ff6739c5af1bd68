package dev.lastcall.ui;

import dev.lastcall.agent.WindowCare.Spot;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.PointerInfo;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.Optional;

/** A screen without its panels. */
final class WorkArea {
    private WorkArea() {}

    /** The screen with the window that the user works in, else that with the pointer, else the first. */
    static Rectangle inUse(Optional<Spot> attended) {
        return attended.map(WorkArea::point)
                .flatMap(WorkArea::at)
                .or(WorkArea::withPointer)
                .orElseGet(() -> of(environment().getDefaultScreenDevice()));
    }

    /** That of the screen which a point is on; empty where no screen is any more. */
    static Optional<Rectangle> at(Point point) {
        return Arrays.stream(environment().getScreenDevices())
                .filter(screen -> screen.getDefaultConfiguration().getBounds().contains(point))
                .findFirst()
                .map(WorkArea::of);
    }

    private static Optional<Rectangle> withPointer() {
        return Optional.ofNullable(MouseInfo.getPointerInfo())
                .map(PointerInfo::getDevice)
                .map(WorkArea::of);
    }

    private static Rectangle of(GraphicsDevice device) {
        GraphicsConfiguration screen = device.getDefaultConfiguration();
        Rectangle bounds = screen.getBounds();
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                bounds.x + taken.left,
                bounds.y + taken.top,
                bounds.width - taken.left - taken.right,
                bounds.height - taken.top - taken.bottom);
    }

    /** X11 scales all screens alike. */
    private static Point point(Spot pixels) {
        AffineTransform scale =
                environment().getDefaultScreenDevice().getDefaultConfiguration().getDefaultTransform();
        return new Point((int) (pixels.x() / scale.getScaleX()), (int) (pixels.y() / scale.getScaleY()));
    }

    private static GraphicsEnvironment environment() {
        return GraphicsEnvironment.getLocalGraphicsEnvironment();
    }
}
