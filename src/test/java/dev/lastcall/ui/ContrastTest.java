package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView.Progress;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicArrowButton;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What is painted")
class ContrastTest {
    private static final double ENOUGH = 4.5;
    /** A tenth of the icon. */
    private static final int OTHER = 25;

    @ParameterizedTest(name = "{0}")
    @DisplayName("can be read: every text in every state stands out from what is behind it by 4.5 to 1")
    @EnumSource
    void readable(Theme theme) throws Exception {
        Map<String, Double> tooFaint = new HashMap<>();

        // twice as large, so that strokes are as thick as to have their full colour somewhere
        EventQueue.invokeAndWait(() -> {
            Gallery.inScale(2, theme);
            for (String state : Gallery.ALL) {
                JPanel panel = Gallery.window(state, Locale.ROOT);
                BufferedImage picture = Gallery.picture(panel);
                everyText(panel, panel, (text, area) -> {
                    double contrast = strongest(picture, area);
                    if (contrast < ENOUGH) {
                        tooFaint.put(state + ": " + text.getAccessibleContext().getAccessibleName(), contrast);
                    }
                });
            }
        });

        assertThat(tooFaint).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("tells how far saving has come by shape, and not by colour alone")
    @EnumSource
    void shapes(Progress progress) throws Exception {
        EventQueue.invokeAndWait(Theme.LIGHT::install);
        boolean[] one = shape(progress);

        for (Progress other : Progress.values()) {
            boolean[] two = shape(other);
            long differ =
                    IntStream.range(0, one.length).filter(i -> one[i] != two[i]).count();
            if (other != progress) {
                assertThat(differ).as(progress + " and " + other).isGreaterThan(OTHER);
            }
        }
    }

    /** Between the commonest colour there and the one that is the farthest from it. */
    private static double strongest(BufferedImage picture, Rectangle area) {
        int[] pixels = picture.getRGB(area.x, area.y, area.width, area.height, null, 0, area.width);
        Color ground = commonest(pixels);
        return Arrays.stream(pixels)
                .distinct()
                .mapToDouble(pixel -> Contrast.between(new Color(pixel), ground))
                .max()
                .orElse(1);
    }

    private static Color commonest(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return new Color(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
    }

    private static void everyText(Container root, Container parent, BiConsumer<Component, Rectangle> check) {
        for (Component part : parent.getComponents()) {
            if (part.isVisible()) {
                Rectangle area = inside(root, part);
                if (isText(part) && !area.isEmpty()) {
                    check.accept(part, area);
                }
                if (part instanceof Container inner) {
                    everyText(root, inner, check);
                }
            }
        }
    }

    /** Without the borders, and only what no scroll pane hides. */
    private static Rectangle inside(Container root, Component part) {
        var area = new Rectangle(SwingUtilities.convertPoint(part, new Point(), root), part.getSize());
        if (part instanceof AbstractButton || part instanceof JTextComponent) {
            area.grow(-8, -8);
        }
        Component pane = SwingUtilities.getAncestorOfClass(JScrollPane.class, part);
        Rectangle seen = pane == null
                ? new Rectangle(root.getSize())
                : new Rectangle(SwingUtilities.convertPoint(pane, new Point(), root), pane.getSize());
        return area.intersection(seen);
    }

    private static boolean isText(Component part) {
        return switch (part) {
            case JLabel label -> label.getText() != null && !label.getText().isEmpty();
            case AbstractButton button -> button.isEnabled() && !(button instanceof BasicArrowButton);
            case JTextComponent text -> true;
            default -> false;
        };
    }

    private static boolean[] shape(Progress progress) {
        var image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        new ProgressIcon(progress).paintIcon(new JLabel(), image.createGraphics(), 0, 0);
        List<Integer> pixels =
                Arrays.stream(image.getRGB(0, 0, 16, 16, null, 0, 16)).boxed().toList();
        boolean[] covered = new boolean[pixels.size()];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = pixels.get(i) >>> 24 > 0x60;
        }
        return covered;
    }
}
