package dev.lastcall.ui.console;

import com.formdev.flatlaf.icons.FlatAbstractIcon;
import dev.lastcall.ui.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;

/** How somebody sits there, told by shape first and colour second. */
final class StateIcon extends FlatAbstractIcon {
    private static final int SIZE = 14;

    private final String state;
    private final boolean selected;

    StateIcon(String state) {
        this(state, false);
    }

    /** @param selected stands on the colour of what is selected, where only that of its letters can be seen */
    StateIcon(String state, boolean selected) {
        super(SIZE, SIZE, null);
        this.state = state;
        this.selected = selected;
    }

    @Override
    protected void paintIcon(Component component, Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (state) {
            case "active" -> {
                g.setColor(colour(component, Palette.named("saving")));
                g.fill(new Ellipse2D.Double(3, 3, 8, 8));
            }
            case "locked" -> {
                g.setColor(colour(component, Palette.quiet()));
                g.draw(new Arc2D.Double(4.5, 1.5, 5, 8, 0, 180, Arc2D.OPEN));
                g.fill(new RoundRectangle2D.Double(2.5, 6, 9, 6.5, 2, 2));
            }
            case "closing" -> {
                g.setColor(colour(component, Palette.named("held")));
                g.draw(new Line2D.Double(2.5, 7, 11, 7));
                g.draw(new Line2D.Double(8, 4, 11, 7));
                g.draw(new Line2D.Double(8, 10, 11, 7));
            }
            default -> {
                g.setColor(colour(component, Palette.quiet()));
                g.draw(new Ellipse2D.Double(3, 3, 8, 8));
            }
        }
    }

    private Color colour(Component component, Color usual) {
        return selected ? component.getForeground() : usual;
    }
}
