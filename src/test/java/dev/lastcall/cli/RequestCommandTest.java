package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.FromCommand.Ask;
import dev.lastcall.protocol.FromCommand.Postponing;
import dev.lastcall.protocol.FromCommand.Whom;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand.Accepted;
import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.protocol.ToCommand.Confirm;
import dev.lastcall.protocol.ToCommand.Spared;
import dev.lastcall.testing.ScriptedHost;
import dev.lastcall.testing.Whoms;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The verb request")
class RequestCommandTest {
    private static final Message ACCEPTED = new Accepted("r1", Instant.parse("2026-11-21T18:11:00Z"));

    private final ScriptedHost host = new ScriptedHost()
            .answering(
                    ACCEPTED,
                    Said.hit(Said.alice(), "named", "idle 2h10m"),
                    Said.hit(Said.bob(), "everybody"),
                    new Spared("c7", "carol", "excepted"),
                    Said.DONE);
    private final CommandRun command = new CommandRun(host);

    @Test
    @DisplayName("sends all that was said, and prints the id and whom it hits")
    void everything() {
        int exit = command.type(
                "request --user alice --user bob --session c12 --all --at 18:30 --reason Update --postpone 3x15m"
                        + " --latest 19:00 --force --keep-out");

        assertThat(exit).isZero();
        assertThat(host.asked())
                .containsExactly(new Ask(
                        Whoms.of(List.of("alice", "bob"), List.of("c12"), true),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-11-21T18:30:00Z")),
                        "Update",
                        Optional.of(new Postponing(3, Duration.ofMinutes(15))),
                        Optional.of(Instant.parse("2026-11-21T19:00:00Z")),
                        Optional.empty(),
                        true,
                        false,
                        true,
                        false));
        assertThat(command.out())
                .startsWith("r1: asks 2 sessions to sign out by 18:11 (in 10m):\n")
                .contains("alice", "bob");
    }

    @Test
    @DisplayName("leaves to the host what was not said")
    void little() {
        command.run("request", "--all");

        assertThat(host.asked()).containsExactly(ask("", Optional.empty(), Optional.empty(), false));
    }

    @Test
    @DisplayName("can be for one application only, and says so")
    void close() {
        command.run("request", "--close", "quickbooks", "--all");

        assertThat(host.asked())
                .first()
                .isInstanceOfSatisfying(
                        Ask.class, ask -> assertThat(ask.close()).contains("quickbooks"));
        assertThat(command.out()).startsWith("r1: asks 2 sessions to close quickbooks by 18:11 (in 10m):\n");
    }

    @Test
    @DisplayName("takes a duration, and a refusal to postpone")
    void inAndNever() {
        command.run("request", "--all", "--in", "2h30m", "--no-postpone");

        assertThat(host.asked())
                .containsExactly(ask(
                        "",
                        Optional.of(Duration.ofMinutes(150)),
                        Optional.of(new Postponing(0, Duration.ZERO)),
                        false));
    }

    @Test
    @DisplayName("only tells whom it would hit in a dry run, and then waits for nothing")
    void dryRun() {
        int exit = command.run("request", "--all", "--dry-run", "--wait");

        assertThat(exit).isZero();
        assertThat(host.asked()).containsExactly(ask("", Optional.empty(), Optional.empty(), true));
        assertThat(command.out()).isEqualTo("""
                Would ask 2 sessions to sign out by 18:11 (in 10m):
                SESSION  USER   KIND     STATE         WHY
                2        alice  wayland  disconnected  named; idle 2h10m
                c12      bob    ssh      active        everybody
                    no agent: asked on its terminal
                Not asked: carol, session c7 (excepted)
                """);
    }

    @Test
    @DisplayName("writes id, deadline and sessions as one JSON object")
    void json() {
        command.run("request", "--all", "--json");

        assertThat(command.out())
                .startsWith("{\"id\":\"r1\",\"dryRun\":false,\"deadline\":\"2026-11-21T18:11:00Z\","
                        + "\"sessions\":[{\"id\":\"2\",\"user\":\"alice\"")
                .endsWith("\"why\":{\"2\":[\"named\",\"idle 2h10m\"],\"c12\":[\"everybody\"]},"
                        + "\"spared\":[{\"session\":\"c7\",\"user\":\"carol\",\"why\":\"excepted\"}],\"beyond\":[]}\n")
                .hasLineCount(1);
    }

    @Test
    @DisplayName("without a target is a usage error and reaches nobody")
    void nobody() {
        int exit = command.run("request", "--in", "10m");

        assertThat(exit).isEqualTo(2);
        assertThat(command.err()).isEqualTo("Say whom: --user, --session, --idle, --holding or --all.\n");
        assertThat(host.asked()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("refuses what contradicts itself or cannot be read, and reaches nobody")
    @ValueSource(
            strings = {
                "request --all --in 10m --at 18:00",
                "request --all --postpone 3x15m --no-postpone",
                "request --all --in soon",
                "request --idle often",
                "request --except alice",
                "request --all --in -5m",
                "request --all --at 25:00",
                "request --all --postpone often",
                "request --all --latest never",
                "request --all everybody",
                "request --user",
                "request --everybody"
            })
    void misuse(String line) {
        int exit = command.type(line);

        assertThat(exit).isEqualTo(2);
        assertThat(command.err()).isNotBlank();
        assertThat(host.asked()).isEmpty();
    }

    @Test
    @DisplayName("names files by where they are, from wherever it runs, and tells who is out of reach")
    void holding() {
        host.answering(
                ACCEPTED,
                Said.hit(Said.alice(), "holds /srv/x in vim"),
                new Beyond("bob", "10.0.0.5", "Samba", "/srv/x", List.of("4")),
                new Beyond("", "", "mysqld", "/srv/x", List.of()),
                Said.DONE);

        command.type("request --holding /srv/x --holding books");

        var asked = (Ask) host.asked().getFirst();
        assertThat(asked.whom().holding()).containsExactly(absolute("/srv/x"), absolute("books"));
        assertThat(command.out()).endsWith("""
                        Out of reach: bob, Samba at 10.0.0.5 holds /srv/x; also signed in here, session 4
                        Out of reach: mysqld holds /srv/x
                        """);
    }

    @Test
    @DisplayName("can be for who has been idle, and spare somebody")
    void idle() {
        command.type("request --idle 30m --except carol --except dave");

        assertThat(host.asked())
                .first()
                .isInstanceOfSatisfying(
                        Ask.class,
                        ask -> assertThat(ask.whom())
                                .isEqualTo(new Whom(
                                        List.of(),
                                        List.of(),
                                        false,
                                        Optional.of(Duration.ofMinutes(30)),
                                        List.of(),
                                        List.of("carol", "dave"))));
    }

    @Test
    @DisplayName("shows on a terminal whom so many are, and asks them once their number is typed")
    void confirmed() {
        many();

        int exit = command.onTerminal().typing(" 2 \n").type("request --all");

        assertThat(exit).isZero();
        assertThat(host.asked())
                .containsExactly(
                        ask("", Optional.empty(), Optional.empty(), true),
                        ask("", Optional.empty(), Optional.empty(), false));
        assertThat(command.out())
                .startsWith("Would ask 2 sessions")
                .contains("That is 2 sessions. Type 2, then Enter, to go on:", "r1: asks 2 sessions");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @DisplayName("asks nobody when anything but the number is typed")
    @ValueSource(strings = {"", "\n", "yes\n", "3\n", "22\n"})
    void notConfirmed(String typed) {
        many();

        int exit = command.onTerminal().typing(typed).type("request --all");

        assertThat(exit).isEqualTo(2);
        assertThat(command.err()).isEqualTo("Nothing was done: 2 was not typed.\n");
        assertThat(host.asked()).containsExactly(ask("", Optional.empty(), Optional.empty(), true));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("has no number typed where that was said, in JSON, and for a dry run")
    @ValueSource(strings = {"--yes", "--json", "--dry-run"})
    void noConfirmation(String option) {
        many();

        int exit = command.onTerminal().type("request --all " + option);

        assertThat(exit).isZero();
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    @DisplayName("has no number typed where nobody can type, as in a script")
    void noTerminal() {
        many();

        int exit = command.type("request --all");

        assertThat(exit).isZero();
        assertThat(host.asked()).containsExactly(ask("", Optional.empty(), Optional.empty(), false));
    }

    @Test
    @DisplayName("cleans the reason, and says when it had to cut it")
    void reason() {
        command.run("request", "--all", "--reason", " Update\u001b[2J\nnow " + "x".repeat(600));

        var sent = (Ask) host.asked().getFirst();
        assertThat(sent.reason()).startsWith("Update[2J now xxx").hasSize(500);
        assertThat(command.err()).contains("longer than 500 characters");
    }

    @Test
    @DisplayName("waits for the end when told to, and says how it ended")
    void waits() {
        host.then(Said.head(false), Said.row("saving"), Said.head(true), Said.row("blocked", "Untitled 1"), Said.DONE);

        int exit = command.run("request", "--all", "--wait");

        assertThat(exit).isEqualTo(3);
        assertThat(host.asked().getLast()).isEqualTo(new FromCommand.Status(Optional.of("r1"), true));
        assertThat(command.out())
                .startsWith("r1: asks 2 sessions")
                .contains("blocked")
                .contains("\n    Untitled 1\n");
    }

    private void many() {
        host.answering(
                ACCEPTED,
                Said.hit(Said.alice(), "everybody"),
                Said.hit(Said.bob(), "everybody"),
                new Confirm(2),
                Said.DONE);
    }

    private static String absolute(String file) {
        return Path.of(file).toAbsolutePath().toString();
    }

    private static Ask ask(String reason, Optional<Duration> in, Optional<Postponing> postponing, boolean dryRun) {
        return new Ask(
                Whoms.of(List.of(), List.of(), true),
                in,
                Optional.empty(),
                reason,
                postponing,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                dryRun);
    }
}
