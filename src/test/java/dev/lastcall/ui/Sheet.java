package dev.lastcall.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Many pictures in one, side by side, and small as a file. */
final class Sheet {
    private static final Color TABLE = new Color(0x8a9199);
    private static final int COLORS = 256;
    private static final int CERTAIN = 48;
    private static final int SAME = 3 * 6 * 6;

    private Sheet() {}

    /** In the given order, each into the column that is the shortest so far. */
    static BufferedImage of(List<BufferedImage> pictures, int columns, int gap) {
        int width = pictures.getFirst().getWidth();
        int[] bottoms = new int[columns];
        int[] lefts = new int[pictures.size()];
        int[] tops = new int[pictures.size()];
        for (int i = 0; i < lefts.length; i++) {
            int column = IntStream.range(0, columns)
                    .boxed()
                    .min(Comparator.comparingInt(c -> bottoms[c]))
                    .orElseThrow();
            lefts[i] = gap + column * (width + gap);
            tops[i] = bottoms[column] + gap;
            bottoms[column] = tops[i] + pictures.get(i).getHeight();
        }
        int height = IntStream.of(bottoms).max().orElseThrow() + gap;
        var sheet = new BufferedImage(gap + columns * (width + gap), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(TABLE);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < lefts.length; i++) {
            g.drawImage(pictures.get(i), lefts[i], tops[i], null);
        }
        g.dispose();
        return sheet;
    }

    /** As a PNG of 256 colours, which is a third as large: what changes are the edges of letters, and that hardly. */
    static void write(BufferedImage image, Path file) throws IOException {
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0);
            writer.write(null, new IIOImage(indexed(image), null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage indexed(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        int[] palette = palette(pixels);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var small = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i], rgb -> nearest(palette, rgb));
            small.getRaster().setSample(i % width, i / width, 0, index);
        }
        return small;
    }

    /** The commonest colours; after the first of them, of two that nobody tells apart only one, so that there is room for the rare ones. */
    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        List<Integer> commonest = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        int[] chosen = new int[COLORS];
        int size = 0;
        for (int i = 0; i < commonest.size() && size < COLORS; i++) {
            int color = commonest.get(i);
            int[] soFar = Arrays.copyOf(chosen, size);
            if (size < CERTAIN || distance(soFar[nearest(soFar, color)], color) > SAME) {
                chosen[size++] = color;
            }
        }
        return Arrays.copyOf(chosen, size);
    }

    private static int nearest(int[] palette, int rgb) {
        int nearest = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], rgb) < distance(palette[nearest], rgb)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
