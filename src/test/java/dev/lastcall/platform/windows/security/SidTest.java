package dev.lastcall.platform.windows.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A security identifier")
class SidTest {
    @Test
    @DisplayName("is read from its bytes")
    void fromBytes() {
        assertThat(of("010100000000000512000000")).isEqualTo(Sid.SYSTEM);
        assertThat(of("01020000000000052000000020020000")).isEqualTo(Sid.ADMINISTRATORS);
    }

    @Test
    @DisplayName("has parts beyond what a signed number holds")
    void unsigned() {
        assertThat(of("010500000000000515000000ffffffff0100000002000000e8030000")
                        .text())
                .isEqualTo("S-1-5-21-4294967295-1-2-1000");
    }

    private static Sid of(String hex) {
        return Sid.of(HexFormat.of().parseHex(hex));
    }
}
