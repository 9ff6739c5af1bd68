package dev.lastcall.platform.windows.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Pixels;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A picture for an icon")
class IconPictureTest {
    @Test
    @DisplayName("has its lowest row first, and says twice its height")
    void bitmap() {
        var bytes = ByteBuffer.wrap(IconPicture.bitmap(new Pixels(2, 0xFF000001, 0xFF000002, 0xFF000003, 0xFF000004)))
                .order(ByteOrder.LITTLE_ENDIAN);

        assertThat(bytes.getInt(4)).isEqualTo(2);
        assertThat(bytes.getInt(8)).isEqualTo(4);
        assertThat(bytes.getInt(40)).isEqualTo(0xFF000003);
        assertThat(bytes.getInt(52)).isEqualTo(0xFF000002);
        assertThat(bytes.capacity()).isEqualTo(40 + 4 * 4 + 2 * 4);
    }

    @Test
    @Tag("windows")
    @DisplayName("is taken by Windows, and so is the installed one")
    void taken() {
        Optional<IconPicture> drawn = IconPicture.of(new Pixels(1, 0xFF0F766E));
        Optional<IconPicture> installed = IconFile.named("dev.lastcall-idle")
                .map(file -> file.fitting(16))
                .flatMap(size -> IconPicture.ofResource(size.picture(), 16));

        assertThat(drawn).isPresent();
        assertThat(installed).isPresent();
        drawn.ifPresent(IconPicture::close);
        installed.ifPresent(IconPicture::close);
    }
}
