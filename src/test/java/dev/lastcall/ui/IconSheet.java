package dev.lastcall.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Every icon in the sizes of trays, on a light and on a dark panel. */
final class IconSheet {
    private static final List<Color> PANELS = List.of(new Color(0xf2f3f5), new Color(0x2b3036));
    private static final int[] SIZES = {16, 22, 24, 32, 48, 64};
    private static final int CELL = 72;

    private IconSheet() {}

    static BufferedImage paint() {
        List<String> drawings = drawings();
        int height = CELL * drawings.size();
        var sheet = new BufferedImage(CELL * SIZES.length * PANELS.size(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        for (Color panel : PANELS) {
            g.setColor(panel);
            g.fillRect(0, 0, CELL * SIZES.length, height);
            for (int row = 0; row < drawings.size(); row++) {
                paintRow(g, drawings.get(row), row * CELL);
            }
            g.translate(CELL * SIZES.length, 0);
        }
        g.dispose();
        return sheet;
    }

    private static List<String> drawings() {
        return IntStream.rangeClosed(0, IconFiles.STATES.size())
                .mapToObj(i -> i == 0 ? IconFiles.APP : "tray-" + IconFiles.STATES.get(i - 1))
                .toList();
    }

    private static void paintRow(Graphics2D g, String drawing, int top) {
        for (int i = 0; i < SIZES.length; i++) {
            int margin = (CELL - SIZES[i]) / 2;
            g.drawImage(Icons.image(drawing, SIZES[i]), i * CELL + margin, top + margin, null);
        }
    }
}
