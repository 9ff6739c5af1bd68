package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("The icons")
class IconFilesTest {
    static final List<String> STATES = IconFiles.STATES;

    private static final int SMALLEST = 16;
    private static final double ENOUGH = 3;
    /** A tenth of what is drawn. */
    private static final double OTHER = 0.1;

    private static final List<Color> PANELS = List.of(Color.WHITE, new Color(0x2b3036), Color.BLACK);

    @TempDir
    Path directory;

    @Test
    @DisplayName("are files in every size that desktops and Windows ask for")
    void files() throws Exception {
        IconFiles.main(new String[] {directory.toString()});

        for (int size : IconFiles.APP_SIZES) {
            assertSize(size, "apps/dev.lastcall.png");
        }
        for (int size : IconFiles.STATE_SIZES) {
            for (String state : IconFiles.STATES) {
                assertSize(size, "status/dev.lastcall-" + state + ".png");
            }
        }
        ByteBuffer ico = ByteBuffer.wrap(Files.readAllBytes(directory.resolve("app.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(ico.getShort(4)).isEqualTo((short) 6);
        assertThat(ico.getInt(6 + 5 * 16 + 8) + ico.getInt(6 + 5 * 16 + 12)).isEqualTo(ico.capacity());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("stand out from light and from dark panels")
    @FieldSource("STATES")
    void contrast(String state) {
        Color main = commonest(Icons.image("tray-" + state, 48));

        for (Color panel : PANELS) {
            assertThat(Contrast.between(main, panel)).as(state + " on " + panel).isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("are told apart by their shape, even when small")
    @FieldSource("STATES")
    void shapes(String state) {
        boolean[] one = shape(state);

        for (String other : STATES) {
            if (!other.equals(state)) {
                boolean[] two = shape(other);
                long differ = IntStream.range(0, one.length)
                        .filter(i -> one[i] != two[i])
                        .count();
                long drawn = IntStream.range(0, one.length).filter(i -> one[i]).count();
                assertThat(differ / (double) drawn).as(state + " and " + other).isGreaterThan(OTHER);
            }
        }
    }

    private void assertSize(int size, String name) throws Exception {
        Path file = directory.resolve("hicolor/" + size + "x" + size + "/" + name);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(size);
    }

    /** As somebody sees it who sees no colours: what is covered by the drawing and is not white in it. */
    private static boolean[] shape(String state) {
        BufferedImage image = Icons.image("tray-" + state, SMALLEST);
        boolean[] covered = new boolean[SMALLEST * SMALLEST];
        for (int i = 0; i < covered.length; i++) {
            int argb = image.getRGB(i % SMALLEST, i / SMALLEST);
            covered[i] = argb >>> 24 > 0x80 && (argb & 0xff0000) < 0xc80000;
        }
        return covered;
    }

    private static Color commonest(BufferedImage image) {
        List<Integer> solid = new ArrayList<>();
        for (int argb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            if (argb >>> 24 == 0xff) {
                solid.add(argb);
            }
        }
        Stream<Integer> distinct = solid.stream().distinct();
        int most = distinct.max((a, b) -> Long.compare(count(solid, a), count(solid, b)))
                .orElseThrow();
        return new Color(most);
    }

    private static long count(List<Integer> all, int one) {
        return all.stream().filter(each -> each == one).count();
    }
}
