package dev.lastcall.platform.windows.automation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The keys of a menu's line")
class KeysTest {
    @Test
    @DisplayName("are the same however a program writes them")
    void same() {
        assertThat(Keys.read("Ctrl+S")).isEqualTo("Ctrl+S");
        assertThat(Keys.read("Strg+S")).isEqualTo("Ctrl+S");
        assertThat(Keys.read(" CTRL + s ")).isEqualTo("Ctrl+S");
    }

    @Test
    @DisplayName("are not taken for others that hold them")
    void others() {
        assertThat(Keys.read("Ctrl+Shift+S")).isEqualTo("Ctrl+Shift+S");
        assertThat(Keys.read("Ctrl+K, Ctrl+S")).isEqualTo("Ctrl+K, Ctrl+S");
        assertThat(Keys.read("")).isEmpty();
    }
}
