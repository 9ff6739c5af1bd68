package dev.lastcall.ui;

import dev.lastcall.agent.Depiction;
import dev.lastcall.agent.PromptView;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * What the tray's icon looks like.
 *
 * @param figures the time left, drawn into the icon; empty where no time runs
 */
record TrayPicture(String icon, String figures) implements Depiction.Picture {
    private static final long HOUR = 60;
    private static final Color PLATE = new Color(0x2b3036);

    static TrayPicture of(PromptView view, Remaining left) {
        return switch (view.phase()) {
            case ASKED -> new TrayPicture("tray-asked", figures(left));
            case POSTPONED -> new TrayPicture("tray-postponed", figures(left));
            case SAVING, SIGNING_OUT -> new TrayPicture("tray-saving", "");
            case HELD -> new TrayPicture("tray-held", "");
            case OFFLINE -> new TrayPicture("tray-offline", "");
            case STAYS, ENDED -> new TrayPicture("tray-idle", "");
        };
    }

    /** Trays that take pictures so show transparency. Painted where the theme is not being changed meanwhile. */
    @Override
    public int[] argb(int size) {
        return OnEventThread.get(() -> at(size, false).getRGB(0, 0, size, size, null, 0, size));
    }

    /** With a plate of its own for a tray that shows no transparency; panels may cut a pixel off each side. */
    BufferedImage at(int size, boolean plate) {
        int margin = Math.max(1, size / 12);
        int inner = size - 2 * margin;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        if (plate) {
            g.setColor(PLATE);
            g.fillRect(0, 0, size, size);
        }
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(margin, margin);
        g.drawImage(Icons.image(icon, inner), 0, 0, null);
        if (!figures.isEmpty()) {
            write(g, inner);
        }
        g.dispose();
        return image;
    }

    /** Filled outlines, as large as the plate allows: hinted text would be too coarse at this size. */
    private void write(Graphics2D g, int size) {
        Font font = new Font(Font.SANS_SERIF, Font.BOLD, size);
        GlyphVector glyphs = font.createGlyphVector(g.getFontRenderContext(), figures);
        Rectangle2D bounds = glyphs.getVisualBounds();
        double scale = Math.min(size * 0.68 / bounds.getWidth(), size * 0.46 / bounds.getHeight());
        g.translate(size / 2.0, size * 0.55);
        g.scale(scale, scale);
        g.translate(-bounds.getCenterX(), -bounds.getCenterY());
        g.setColor(Color.WHITE);
        g.fill(glyphs.getOutline());
    }

    private static String figures(Remaining left) {
        return left.minutes() < 100 ? Long.toString(left.minutes()) : Math.round(left.minutes() / (double) HOUR) + "h";
    }
}
