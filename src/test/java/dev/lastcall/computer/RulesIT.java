package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("computer")
@DisplayName("A standing rule on a computer")
class RulesIT {
    private static final String LEFT = """
            [[rule]]
            name = "left"
            idle = "1m"
            warn = "1h"
            reason = "Nobody is there"
            except = ["@lastcall"]
            """;

    private static TestComputer computer;

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot(LEFT);
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName(
            "asks an idle session once, spares the members of an excepted group, and asks nobody again after a restart")
    void idle() {
        var bobs = computer.terminal("bob");
        var daves = computer.terminal("dave");

        computer.until("the rule has asked", () -> rules("--json").contains("\"request\":\"r1\""));
        var asked = new Standing(computer, "r1").whole();
        computer.inside("systemctl", "kill", "--signal=KILL", "lastcall-host").ok();
        computer.until("the host is back", () -> computer.lastcall("sessions").exit() == 0);

        assertThat(asked.requestedBy()).isEqualTo("rule left");
        assertThat(asked.reason()).isEqualTo("Nobody is there");
        assertThat(asked.sessions()).extracting("session").containsExactly(bobs).doesNotContain(daves);
        assertThat(rules("--dry-run")).isEqualTo("No rule would ask anybody.");
        assertThat(computer.lastcall("--json", "status").ok())
                .contains("\"r1\"")
                .doesNotContain("\"r2\"");
    }

    private static String rules(String option) {
        return computer.lastcall("rules", option).ok().strip();
    }
}
