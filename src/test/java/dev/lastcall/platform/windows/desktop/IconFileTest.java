package dev.lastcall.platform.windows.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The icon's file")
class IconFileTest {
    private final IconFile file = IconFile.named("dev.lastcall-idle").orElseThrow();

    @Test
    @DisplayName("has a size for every scale of the screen, and gives the one that fits")
    void sizes() {
        assertThat(file.sizes()).extracting(IconFile.Size::width).containsExactly(16, 20, 24, 32, 40, 48, 64);
        assertThat(List.of(1, 16, 17, 48, 200))
                .extracting(width -> file.fitting(width).width())
                .containsExactly(16, 16, 20, 48, 64);
    }

    @Test
    @DisplayName("is the drawing of the same name")
    void isTheDrawing() throws IOException {
        for (IconFile.Size size : file.sizes()) {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(size.picture()));
            assertThat(pixels(picture)).as("%d pixels wide", size.width()).isEqualTo(pixels(drawn(size.width())));
        }
    }

    private static BufferedImage drawn(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        new FlatSVGIcon(Path.of("icons", "tray-idle.svg").toUri())
                .derive(size, size)
                .paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
