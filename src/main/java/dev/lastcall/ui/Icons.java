package dev.lastcall.ui;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The drawings of {@code icons/}, at any size. */
final class Icons {
    private Icons() {}

    static BufferedImage image(String name, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        @Nullable Component nowhere = null;
        drawing(name).render(nowhere, g, new ViewBox(0, 0, size, size));
        g.dispose();
        return image;
    }

    private static SVGDocument drawing(String name) {
        var address = Objects.requireNonNull(Icons.class.getResource("/icons/" + name + ".svg"), name);
        return Objects.requireNonNull(new SVGLoader().load(address), name);
    }
}
