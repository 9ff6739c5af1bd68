package dev.lastcall.platform.windows.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the taskbar is told")
class IconDataTest {
    @Test
    @DisplayName("is laid out as documented")
    void layout() {
        var icon = Pointer.createConstant(0x1234);
        try (var data = new IconData(Pointer.createConstant(0x99))
                .telling(0x8001)
                .showing(icon, "Signing out")
                .balloon("Please sign out", "The update begins at six.", icon, 0x24)) {
            Pointer told = data.pointer();

            assertThat(told.getInt(0)).isEqualTo(976);
            assertThat(told.getLong(8)).isEqualTo(0x99);
            assertThat(told.getInt(20)).isEqualTo(0x1 | 0x2 | 0x4 | 0x10 | 0x80);
            assertThat(text(told, 40)).isEqualTo("Signing out");
            assertThat(text(told, 304)).isEqualTo("The update begins at six.");
            assertThat(text(told, 820)).isEqualTo("Please sign out");
            assertThat(told.getLong(968)).isEqualTo(0x1234);
        }
    }

    @Test
    @DisplayName("is cut where Windows has no more room, but never through a character")
    void cut() {
        assertThat(IconData.cut("Please sign out", 15)).isEqualTo("Please sign out");
        assertThat(IconData.cut("Please sign out!", 15)).isEqualTo("Please sign ou…");
        assertThat(IconData.cut("ab\uD83D\uDE00cd", 4)).isEqualTo("ab…");
    }

    private static String text(Pointer told, int offset) {
        String rest = new String(told.getByteArray(offset, 128), StandardCharsets.UTF_16LE);
        return rest.substring(0, rest.indexOf('\0'));
    }
}
