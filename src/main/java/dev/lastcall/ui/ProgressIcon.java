package dev.lastcall.ui;

import com.formdev.flatlaf.icons.FlatAbstractIcon;
import dev.lastcall.agent.PromptView.Progress;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** One application's progress, told by shape first and colour second. */
final class ProgressIcon extends FlatAbstractIcon {
    private static final int SIZE = 16;

    private final Progress progress;

    ProgressIcon(Progress progress) {
        super(SIZE, SIZE, Palette.of(progress));
        this.progress = progress;
    }

    @Override
    protected void paintIcon(Component component, Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (progress) {
            case RUNNING_HERE -> {
                g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(line(3.5, 2.5, 9.5, 2.5, 12.5, 5.5, 12.5, 13.5, 3.5, 13.5, 3.5, 2.5));
                g.draw(line(6, 8, 10, 8));
                g.draw(line(6, 10.7, 10, 10.7));
            }
            case SAVING -> g.draw(new Arc2D.Double(3, 3, 10, 10, 60, 270, Arc2D.OPEN));
            case SAVED -> g.draw(line(3, 8.5, 6.5, 12, 13, 4.5));
            case KEPT -> {
                g.draw(line(2.5, 8.5, 2.5, 13, 13.5, 13, 13.5, 8.5));
                g.draw(line(5, 6.5, 8, 9.5, 11, 6.5));
                g.draw(line(8, 2.5, 8, 9));
            }
            case UNSAVED -> {
                g.draw(line(8, 2.5, 8, 9));
                g.fill(new Ellipse2D.Double(6.7, 11.2, 2.6, 2.6));
            }
            case FAILED -> {
                g.draw(line(4, 4, 12, 12));
                g.draw(line(12, 4, 4, 12));
            }
        }
    }

    private static Path2D line(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
