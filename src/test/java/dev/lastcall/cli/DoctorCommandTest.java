package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Checkup.Finding;
import dev.lastcall.platform.Checkup.Verdict;
import dev.lastcall.platform.Policy;
import dev.lastcall.testing.ScriptedHost;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verb doctor")
class DoctorCommandTest {
    private static final Finding GOOD = new Finding(Verdict.GOOD, "logind", "answers", "");
    private static final Finding PARTLY =
            new Finding(Verdict.PARTLY, "tray", "there is none", "Install xfce4-panel; the window works without.");

    private final ScriptedHost host = new ScriptedHost().answering(Said.alice(), Said.DONE);

    @Test
    @DisplayName("gives each thing a line, with the remedy below, and ends with 0 if nothing is broken")
    void fine() {
        var command = new CommandRun(host).finding(GOOD, PARTLY);

        int exit = command.run("doctor");

        assertThat(exit).isZero();
        assertThat(command.out()).startsWith("""
                ✓ logind: answers
                ! tray: there is none
                    Install xfce4-panel; the window works without.
                ✓ host: answers, and sees 1 session
                """);
    }

    @Test
    @DisplayName("names each setting that a policy fixes, in the order of the alphabet")
    void policy() {
        var fixed = new Policy("HKLM\\Policies", Map.of("hold", "90s", "away", "wait"));
        var command = new CommandRun(host).under(fixed);

        int exit = command.run("doctor");

        assertThat(exit).isZero();
        assertThat(command.out()).contains("""
                ✓ setting away: "wait", fixed by policy (HKLM\\Policies)
                ✓ setting hold: "90s", fixed by policy (HKLM\\Policies)
                """);
    }

    @Test
    @DisplayName("ends with 1 when no host answers, and says how to start one")
    void noHost() {
        var command = new CommandRun(host.notRunning());

        int exit = command.run("doctor");

        assertThat(exit).isEqualTo(1);
        assertThat(command.out()).contains("✗ host: is not running\n    ").contains("lastcall host");
    }

    @Test
    @DisplayName("writes plain signs where the terminal has no others")
    void ascii() {
        var command = new CommandRun(host.notRunning()).finding(GOOD).charset(StandardCharsets.US_ASCII);

        command.run("doctor");

        assertThat(command.out()).startsWith("+ logind").contains("\nx host");
    }

    @Test
    @DisplayName("writes an array of findings in JSON")
    void json() {
        var command = new CommandRun(host).finding(PARTLY);

        command.run("doctor", "--json");

        assertThat(command.out())
                .startsWith("[{\"verdict\":\"partly\",\"subject\":\"tray\",\"text\":\"there is none\",\"remedy\":");
    }
}
