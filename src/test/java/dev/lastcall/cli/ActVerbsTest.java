package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Deed;
import dev.lastcall.protocol.ToCommand.Keeper;
import dev.lastcall.protocol.ToCommand.KeptOut;
import dev.lastcall.testing.ScriptedHost;
import dev.lastcall.testing.Whoms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The verbs that act on sessions")
class ActVerbsTest {
    private static final KeptOut NOBODY = new KeptOut(List.of(), List.of());
    private static final KeptOut UPDATE = new KeptOut(
            List.of(new Keeper(
                    "root",
                    "Update",
                    Instant.parse("2026-11-21T17:40:00Z"),
                    Optional.of(Instant.parse("2026-11-21T18:11:00Z")),
                    Optional.empty())),
            List.of("gdm-password"));

    private final ScriptedHost host = new ScriptedHost();
    private final CommandRun command = new CommandRun(host);

    @Test
    @DisplayName("end with 0 where it is done in every session, with 1 where it is not in some")
    void deeds() {
        host.answering(new Deed("3", "bob", true, "locked"), Said.DONE);
        assertThat(command.type("lock 3")).isZero();
        assertThat(command.out()).isEqualTo("Session 3 of bob: locked.\n");

        host.answering(new Deed("3", "bob", true, "locked"), new Deed("4", "eve", false, "no"), Said.DONE);
        assertThat(command.type("lock 3 --user eve")).isEqualTo(1);
        assertThat(host.asked()).last().isEqualTo(new FromCommand.Lock(Whoms.of(List.of("eve"), List.of("3"), false)));
    }

    @ParameterizedTest(name = "lastcall {0}")
    @ValueSource(
            strings = {
                "lock",
                "disconnect",
                "sign-out --now",
                "keep-out --lift --for 2h",
                "keep-out --until 22:00 --for 2h"
            })
    @DisplayName("are for sessions that are named, and do one thing at a time")
    void usage(String line) {
        assertThat(command.type(line)).isEqualTo(2);
        assertThat(host.asked()).isEmpty();
    }

    @Test
    @DisplayName("tell who keeps out, until when, and what does not heed it; that nobody does; and the same as JSON")
    void keptOut() {
        host.answering(UPDATE, Said.DONE);
        assertThat(command.type("keep-out --for 10m --reason Update")).isZero();
        assertThat(host.asked())
                .containsExactly(
                        new FromCommand.KeepOut(Optional.of(Duration.ofMinutes(10)), Optional.empty(), "Update"));
        assertThat(command.out())
                .contains("by root since 17:40, until 18:11 (in 10m): Update")
                .contains("Not heeded by gdm-password");

        host.answering(NOBODY, Said.DONE);
        command.type("keep-out");
        command.type("keep-out --json");
        assertThat(host.asked()).endsWith(new FromCommand.KeepOutStatus(false));
        assertThat(command.out())
                .endsWith("Nobody is kept out.\n{\"keptOut\":false,\"standing\":[],\"unheeding\":[]}\n");
    }
}
