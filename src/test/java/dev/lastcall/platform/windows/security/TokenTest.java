package dev.lastcall.platform.windows.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("windows")
@DisplayName("A token")
class TokenTest {
    @Test
    @DisplayName("tells who this process is, and of which session")
    void own() throws IOException {
        try (Token token = Token.own()) {
            assertThat(token.account().text()).matches("S-1-5-21(-\\d+){4}");
            assertThat(token.session()).isNotNegative();
            assertThat(token.isAdministrator()).isTrue();
        }
    }

    @Test
    @DisplayName("of another process is its own")
    void ofAnother() throws IOException {
        try (Token own = Token.own();
                Token same = Token.of(ProcessHandle.current().pid())) {
            assertThat(same.account()).isEqualTo(own.account());
        }
    }
}
