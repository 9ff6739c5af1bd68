package dev.lastcall.ui;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** The drawings of {@code icons/}, at any size. */
final class Icons {
    private Icons() {}

    /** Exactly so many pixels, whatever the scale of the user interface is. */
    static BufferedImage image(String name, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        FlatSVGIcon drawing = new FlatSVGIcon("icons/" + name + ".svg", size, size);
        Graphics2D g = image.createGraphics();
        g.scale(size / (double) drawing.getIconWidth(), size / (double) drawing.getIconHeight());
        drawing.paintIcon(null, g, 0, 0);
        g.dispose();
        return image;
    }
}
