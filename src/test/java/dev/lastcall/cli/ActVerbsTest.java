package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Accepted;
import dev.lastcall.protocol.ToCommand.Confirm;
import dev.lastcall.protocol.ToCommand.Deed;
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
        host.answering(Said.KEPT_OUT, Said.DONE);
        assertThat(command.type("keep-out --for 10m --reason Update")).isZero();
        assertThat(host.asked())
                .containsExactly(
                        new FromCommand.KeepOut(Optional.of(Duration.ofMinutes(10)), Optional.empty(), "Update"));
        assertThat(command.out())
                .contains("by root since 17:40, until 18:11 (in 10m): Update")
                .contains("Not heeded by gdm-password");

        host.answering(Said.NOBODY_KEPT_OUT, Said.DONE);
        command.type("keep-out");
        command.type("keep-out --json");
        assertThat(host.asked()).endsWith(new FromCommand.KeepOutStatus(false));
        assertThat(command.out())
                .endsWith("Nobody is kept out.\n{\"keptOut\":false,\"standing\":[],\"unheeding\":[]}\n");
    }

    @Test
    @DisplayName("have the number of many typed before they are signed out, and tell whom it would be")
    void signOutOfMany() {
        host.answering(
                new Accepted("r1", Instant.parse("2026-11-21T18:03:00Z")),
                Said.hit(Said.alice(), "named"),
                Said.hit(Said.bob(), "named"),
                new Confirm(2),
                Said.DONE);

        int refused = command.onTerminal().typing("yes\n").type("sign-out --user alice --user bob");
        int typed = command.typing("2\n").type("sign-out --user alice --user bob");
        int dry = command.type("sign-out --user alice --user bob --dry-run");

        assertThat(List.of(refused, typed, dry)).containsExactly(2, 0, 0);
        assertThat(host.asked())
                .extracting(asked -> ((FromCommand.Ask) asked).dryRun())
                .containsExactly(true, true, false, true);
        assertThat(command.out())
                .startsWith("Would sign out 2 sessions by 18:03 (in 2m):")
                .contains("Type 2, then Enter", "r1: signs out 2 sessions by 18:03 (in 2m):");
    }
}
