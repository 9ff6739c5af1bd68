package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.cli.RulesObject;
import dev.lastcall.cli.StatusObject;
import dev.lastcall.protocol.ToCommand.Rule;
import dev.lastcall.protocol.ToCommand.Session;
import io.avaje.jsonb.Jsonb;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("computer")
@DisplayName("A standing rule on a computer")
class RulesIT {
    private static final String RULES = """
            [[rule]]
            name = "left"
            idle = "1m"
            warn = "1h"
            reason = "Nobody is there"
            users = ["bob", "dave"]
            except = ["@lastcall"]

            [[rule]]
            name = "memory"
            memory-pressure = "20%"
            idle = "1m"
            warn = "1h"
            users = ["alice", "carol"]
            """;
    private static final Jsonb JSON = Jsonb.instance();
    private static final String PRESSURE = "/srv/pressure";

    private static TestComputer computer;
    private static String alices;
    private static String bobs;
    private static String carols;
    private static String daves;

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot(RULES);
        memoryIsShort("0.00");
        computer.inside("mkdir", "-p", "/etc/systemd/system/lastcall-host.service.d")
                .ok();
        computer.write(
                "/etc/systemd/system/lastcall-host.service.d/pressure.conf",
                "[Service]\nBindReadOnlyPaths=" + PRESSURE + ":/proc/pressure/memory\n");
        computer.inside("systemctl", "daemon-reload").ok();
        computer.inside("systemctl", "restart", "lastcall-host").ok();
        computer.until("the host is back", () -> computer.lastcall("sessions").exit() == 0);
        alices = computer.terminal("alice");
        computer.until("the others come later", () -> idle(alices) >= 16);
        bobs = computer.terminal("bob");
        carols = computer.terminal("carol");
        daves = computer.terminal("dave");
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName(
            "asks an idle session once, spares the members of an excepted group, and asks nobody again after a restart")
    void idle() {
        var asked = asked("left");
        computer.inside("systemctl", "kill", "--signal=KILL", "lastcall-host").ok();
        computer.until("the host is back", () -> computer.lastcall("sessions").exit() == 0);

        assertThat(asked.requestedBy()).isEqualTo("rule left");
        assertThat(asked.reason()).isEqualTo("Nobody is there");
        assertThat(asked.sessions()).extracting("session").containsExactly(bobs).doesNotContain(daves);
        assertThat(rules("--dry-run")).doesNotContain("left");
        assertThat(computer.lastcall("--json", "status").ok()).containsOnlyOnce("\"rule left\"");
    }

    /** How the kernel says it is made up: having it run short of memory would take this whole computer along. */
    @Test
    @DisplayName("asks when memory is short, and not before: the one session that has been left longest")
    void memory() {
        computer.until("both are idle", () -> Stream.of(alices, carols).allMatch(session -> idle(session) >= 60));
        assertThat(rules("--dry-run")).doesNotContain("alice", "carol");

        memoryIsShort("42.00");

        assertThat(asked("memory").sessions()).extracting("session").containsExactly(alices);
        assertThat(rules("--dry-run")).doesNotContain("carol");
    }

    private static void memoryIsShort(String share) {
        computer.write(PRESSURE, "some avg10=0.00 avg60=" + share + " avg300=0.00 total=0\n");
    }

    private static long idle(String session) {
        var all = JSON.type(Session.class)
                .list()
                .fromJson(computer.lastcall("--json", "sessions").ok());
        return all.stream()
                .filter(row -> row.id().equals(session))
                .findFirst()
                .flatMap(Session::idleSeconds)
                .orElse(0L);
    }

    /** What the rule has asked, once it has. */
    private static StatusObject asked(String rule) {
        computer.until(
                "the rule " + rule + " has asked", () -> rule(rule).lastAsked().isPresent());
        return new Standing(computer, rule(rule).lastAsked().orElseThrow().request()).whole();
    }

    private static Rule rule(String name) {
        return JSON.type(RulesObject.class).fromJson(rules("--json")).rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String rules(String option) {
        return computer.lastcall("rules", option).ok().strip();
    }
}
