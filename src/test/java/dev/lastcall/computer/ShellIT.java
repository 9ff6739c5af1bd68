package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("computer")
@DisplayName("In a shell")
class ShellIT {
    private static TestComputer computer;

    @BeforeAll
    static void signIn() {
        computer = TestComputer.boot("");
        var unused = computer.terminal("bob");
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    @DisplayName("a tab completes verbs, and the names of those who are signed in")
    void completes(String shell) {
        assertThat(typed(shell, "lastcall sess")).endsWith("lastcall sessions");
        assertThat(typed(shell, "lastcall request --user bo")).endsWith("lastcall request --user bob");
    }

    @Test
    @DisplayName("the manual has a page for each verb and for the configuration, without a warning")
    void manual() {
        Ran verb = computer.inside("man", "--warnings", "lastcall-request");
        Ran configuration = computer.inside("man", "--warnings", "5", "lastcall.toml");

        assertThat(verb.ok()).contains("EXAMPLES").contains("--reason TEXT");
        assertThat(configuration.ok()).contains("memory-pressure");
        assertThat(verb.err() + configuration.err()).isEmpty();
    }

    private static String typed(String shell, String line) {
        return computer.inside("python3", "/opt/lastcall/src/test/computer/completed", shell, line)
                .ok()
                .strip();
    }
}
