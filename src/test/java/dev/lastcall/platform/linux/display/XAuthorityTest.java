package dev.lastcall.platform.linux.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The keys to displays")
class XAuthorityTest {
    private static final String COOKIE = "MIT-MAGIC-COOKIE-1";

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    @DisplayName("have the one for a display, byte by byte")
    void cookie() {
        entry("vm", "10", COOKIE, "other");
        entry("vm", "11", COOKIE, "\u0000\u00ff\u0080key");

        assertThat(XAuthority.cookie(file.toByteArray(), "11", "vm")).contains("\u0000\u00ff\u0080key");
        assertThat(XAuthority.cookie(file.toByteArray(), "12", "vm")).isEmpty();
    }

    @Test
    @DisplayName(
            "have the one of this computer before another's of the same number, and take that if there is no better")
    void host() {
        entry("elsewhere", "11", COOKIE, "theirs");
        assertThat(XAuthority.cookie(file.toByteArray(), "11", "vm")).contains("theirs");

        entry("vm", "11", COOKIE, "ours");
        assertThat(XAuthority.cookie(file.toByteArray(), "11", "vm")).contains("ours");
    }

    @Test
    @DisplayName("have some for any display, and of other kinds")
    void others() {
        entry("vm", "11", "XDM-AUTHORIZATION-1", "no");
        entry("vm", "", COOKIE, "any");

        assertThat(XAuthority.cookie(file.toByteArray(), "11", "vm")).contains("any");
    }

    @Test
    @DisplayName("can be read as far as they go where the file is broken")
    void broken() {
        entry("vm", "11", COOKIE, "ours");
        entry("vm", "12", COOKIE, "cut short");
        byte[] whole = file.toByteArray();

        byte[] cut = Arrays.copyOf(whole, whole.length - 3);

        assertThat(XAuthority.cookie(cut, "11", "vm")).contains("ours");
        assertThat(XAuthority.cookie(cut, "12", "vm")).isEmpty();
        assertThat(XAuthority.cookie(new byte[] {1}, "11", "vm")).isEmpty();
    }

    private void entry(String host, String display, String method, String key) {
        file.writeBytes(new byte[] {1, 0});
        for (String text : new String[] {host, display, method, key}) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            file.writeBytes(new byte[] {0, (byte) bytes.length});
            file.writeBytes(bytes);
        }
    }
}
