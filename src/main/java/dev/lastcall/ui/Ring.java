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
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** The time left, as large figures in a clock's face that empties. */
final class Ring extends JComponent implements Accessible {
    private static final int SIZE = 156;
    private static final int SMALL = 100;
    private static final int STROKE = 7;
    private static final int MARKS = 12;
    private static final float ROOM = SIZE - 56;
    /** Between four and eight o'clock. */
    private static final float LOW_ROOM = SIZE - 66;

    private static final Shape CHECK = sign(58, 70, 72, 84, 99, 55);
    private static final Shape STOP = exclamation();

    private Dial dial = new Dial(Dial.Face.SHARE, "", "", 0, "");
    private Color color = Color.GRAY;

    void show(Dial next, Color nextColor) {
        if (next.equals(dial) && nextColor.equals(color)) {
            return;
        }
        dial = next;
        color = nextColor;
        if (!dial.spoken().equals(getAccessibleContext().getAccessibleName())) {
            getAccessibleContext().setAccessibleName(dial.spoken());
        }
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(SIZE), UIScale.scale(SIZE));
    }

    /** On a low screen. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(SIZE), UIScale.scale(SMALL));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float unit = Math.min(getWidth(), getHeight()) / (float) SIZE;
        g.translate((getWidth() - SIZE * unit) / 2.0, 0);
        g.scale(unit, unit);
        paintFace(g);
        paintText(g);
        g.dispose();
    }

    private void paintFace(Graphics2D g) {
        g.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Palette.track(color));
        g.draw(arc(1));
        g.setColor(color);
        if (dial.turn() > 0) {
            g.draw(arc(dial.turn()));
        }
        if (dial.face() == Dial.Face.TIME) {
            paintMarks(g);
        }
    }

    private static void paintMarks(Graphics2D g) {
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

    private void paintText(Graphics2D g) {
        Object hints = getToolkit().getDesktopProperty("awt.font.desktophints");
        if (hints instanceof java.util.Map<?, ?> map) {
            g.addRenderingHints(map);
        }
        Font letters = Palette.font(Font.PLAIN, 1);
        float base = letters.getSize2D() / UIScale.getUserScaleFactor();
        switch (dial.face()) {
            case TIME, SHARE -> paintFigures(g, letters, base);
            case DONE -> paintSign(g, CHECK);
            case STAYS -> paintSign(g, STOP);
        }
        g.setColor(Palette.quiet());
        paintCentred(g, dial.caption(), letters.deriveFont(base * 0.92f), SIZE / 2f + base * 2.3f);
    }

    private void paintFigures(Graphics2D g, Font letters, float base) {
        g.setColor(Palette.ink());
        paintCentred(g, dial.figures(), letters.deriveFont(base * 3.1f), SIZE / 2f + base * 0.75f);
    }

    /** Drawn, since not every font has such a sign. */
    private void paintSign(Graphics2D g, Shape sign) {
        g.setColor(color);
        g.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(sign);
    }

    private static Path2D exclamation() {
        Path2D path = sign(78, 42, 78, 64);
        path.moveTo(78, 79);
        path.lineTo(78, 79.1);
        return path;
    }

    private static Path2D sign(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** Shrinks what would touch the marks, as long words of some languages do. */
    private static void paintCentred(Graphics2D g, String text, Font font, float baseline) {
        float room = baseline > SIZE * 0.6f ? LOW_ROOM : ROOM;
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
