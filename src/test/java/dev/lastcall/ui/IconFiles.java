package dev.lastcall.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * The build step that paints the drawings of {@code icons/} as files: {@code IconFiles DIRECTORY}. It makes {@code hicolor/}, which Linux
 * desktops install as it is, and {@code app.ico} for Windows.
 */
final class IconFiles {
    static final String APP = "app";
    static final List<String> STATES = List.of("idle", "asked", "postponed", "saving", "held", "offline");
    static final List<Integer> APP_SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256);
    static final List<Integer> STATE_SIZES = List.of(16, 22, 24, 32, 48);
    private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 256);
    private static final int HEADER = 6;
    private static final int ENTRY = 16;

    private IconFiles() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        for (int size : APP_SIZES) {
            writePng(APP, size, themed(directory, size, "apps/dev.lastcall.png"));
        }
        for (String state : STATES) {
            for (int size : STATE_SIZES) {
                writePng("tray-" + state, size, themed(directory, size, "status/dev.lastcall-" + state + ".png"));
            }
        }
        writeIco(directory.resolve(APP + ".ico"));
    }

    private static Path themed(Path directory, int size, String name) {
        return directory.resolve("hicolor/" + size + "x" + size + "/" + name);
    }

    private static void writePng(String drawing, int size, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ImageIO.write(Icons.image(drawing, size), "png", file.toFile());
    }

    /** A directory of pictures, each a PNG, as every Windows since Vista reads them. */
    private static void writeIco(Path file) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : ICO_SIZES) {
            var picture = new ByteArrayOutputStream();
            ImageIO.write(Icons.image(APP, size), "png", picture);
            pictures.add(picture.toByteArray());
        }
        int start = HEADER + ENTRY * pictures.size();
        int length =
                start + pictures.stream().mapToInt(picture -> picture.length).sum();
        ByteBuffer ico = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            describe(ico, ICO_SIZES.get(i), pictures.get(i).length, start);
            start += pictures.get(i).length;
        }
        pictures.forEach(ico::put);
        Files.write(file, ico.array());
    }

    /** 256 pixels are written as 0; one plane of 32 bits, no palette. */
    private static void describe(ByteBuffer ico, int size, int length, int start) {
        ico.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
        ico.putShort((short) 1).putShort((short) 32).putInt(length).putInt(start);
    }
}
