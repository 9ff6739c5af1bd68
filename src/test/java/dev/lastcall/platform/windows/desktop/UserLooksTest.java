package dev.lastcall.platform.windows.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The colour that the user has chosen")
class UserLooksTest {
    @Test
    @DisplayName("is kept blue first, and told red first")
    void accent() {
        assertThat(UserLooks.redFirst(0xFFD47800)).isEqualTo(0x0078D4);
    }
}
