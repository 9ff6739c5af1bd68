package dev.lastcall.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** The time left, as large figures in a clock's face that empties. */
final class Ring extends JComponent {
    private static final int SIZE = 156;
    private static final int STROKE = 7;
    private static final int MARKS = 12;

    private Dial dial = new Dial("", "", 0, "");
    private Color color = Color.GRAY;

    void show(Dial next, Color nextColor) {
        if (next.equals(dial) && nextColor.equals(color)) {
            return;
        }
        dial = next;
        color = nextColor;
        getAccessibleContext().setAccessibleName(dial.spoken());
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(SIZE), UIScale.scale(SIZE));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float unit = UIScale.getUserScaleFactor();
        g.scale(unit, unit);
        paintFace(g);
        paintText(g, unit);
        g.dispose();
    }

    private void paintFace(Graphics2D g) {
        g.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Palette.named("line"));
        g.draw(arc(1));
        g.setColor(color);
        if (dial.turn() > 0) {
            g.draw(arc(dial.turn()));
        }
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Palette.quiet());
        for (int mark = 0; mark < MARKS; mark++) {
            g.rotate(2 * Math.PI / MARKS, SIZE / 2.0, SIZE / 2.0);
            g.draw(new Line2D.Double(SIZE / 2.0, STROKE * 2, SIZE / 2.0, STROKE * 2 + (mark % 3 == 2 ? 5 : 2)));
        }
    }

    /** From twelve o'clock, clockwise. */
    private static Arc2D arc(double turn) {
        double inset = STROKE / 2.0 + 1;
        return new Arc2D.Double(inset, inset, SIZE - 2 * inset, SIZE - 2 * inset, 90, -360 * turn, Arc2D.OPEN);
    }

    private void paintText(Graphics2D g, float unit) {
        Object hints = getToolkit().getDesktopProperty("awt.font.desktophints");
        if (hints instanceof java.util.Map<?, ?> map) {
            g.addRenderingHints(map);
        }
        Font letters = Palette.font(Font.PLAIN, 1);
        float base = letters.getSize2D() / unit;
        g.setColor(Palette.ink());
        paintCentred(g, dial.figures(), letters.deriveFont(base * 3.1f), SIZE / 2f + base * 0.75f);
        g.setColor(Palette.quiet());
        paintCentred(g, dial.caption(), letters.deriveFont(base * 0.92f), SIZE / 2f + base * 2.3f);
    }

    /** Shrinks what would touch the ring, as long words of some languages do. */
    private static void paintCentred(Graphics2D g, String text, Font font, float baseline) {
        float room = SIZE - 2f * (STROKE * 2 + 14);
        FontMetrics metrics = g.getFontMetrics(font);
        float share = Math.min(1, room / Math.max(1, metrics.stringWidth(text)));
        g.setFont(font.deriveFont(font.getSize2D() * share));
        g.drawString(text, (SIZE - g.getFontMetrics().stringWidth(text)) / 2f, baseline);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleRing();
        }
        return accessibleContext;
    }

    /** Read out as a label. */
    private final class AccessibleRing extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }
}
