package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.cli.StatusObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("computer")
@DisplayName("Somebody who may not")
class RightsIT {
    private static final int DONE = 0;
    private static final int NOT_ALLOWED = 5;
    private static final int NOT_FOUND = 6;

    private static TestComputer computer;
    private static HostService host;
    private static Standing request;
    private static String alices;
    private static String bobs;

    @RegisterExtension
    final Witness witness = new Witness(() -> computer);

    @BeforeAll
    static void askAlice() {
        computer = TestComputer.boot("minimum-warning = \"20s\"\nhold = \"20s\"\n");
        host = new HostService(computer);
        alices = computer.desktop("alice", 11);
        bobs = computer.terminal("bob");
        request = Standing.ask(computer, alices, "--in", "1h", "--reason", "Update");
        request.until("asked");
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    static Stream<List<String>> orders() {
        return Stream.of(
                List.of("request", "--user", "alice"),
                List.of("request", "--session", alices),
                List.of("request", "--user", "nobody-of-this-name"),
                List.of("request", "--all"),
                List.of("request", "--all", "--dry-run"),
                List.of("request", "--user", "bob"),
                List.of("cancel", request.id()),
                List.of("cancel", "r999"),
                List.of("extend", request.id(), "10m"),
                List.of("message", "Hello", "--user", "alice"),
                List.of("message", "Hello", "--all"),
                List.of("sign-out", alices),
                List.of("sign-out", alices, "--now", "--force"),
                List.of("lock", alices),
                List.of("lock", "--user", "alice"),
                List.of("disconnect", "no-such-session"),
                List.of("keep-out", "--for", "1m"),
                List.of("keep-out", "--lift"),
                List.of("now", "--session", alices),
                List.of("now", "--yes", "--session", alices),
                List.of("postpone", "--session", alices),
                List.of("note", "--session", alices, "on the phone"),
                List.of("now", "--session", "no-such-session"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    @DisplayName("orders in vain, from a session and from outside any, and nothing has happened")
    void ordersInVain(List<String> order) {
        String before = everything();

        Ran fromSession = fromSession(order);
        Ran fromOutside = fromOutside("bob", order);

        assertThat(List.of(fromSession.exit(), fromOutside.exit())).containsOnly(NOT_ALLOWED);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("sees no session but their own")
    void seesOwnSessions() {
        String rows = fromSession(List.of("--json", "sessions")).ok();

        assertThat(rows).contains("\"bob\"").doesNotContain("alice").doesNotContain(request.id());
    }

    @Test
    @DisplayName("cannot tell a request that concerns others from one that was never made")
    void seesNoRequestOfOthers() {
        Ran foreign = fromSession(List.of("status", request.id()));
        Ran none = fromSession(List.of("status", "r999"));

        assertThat(foreign.exit()).isEqualTo(NOT_FOUND);
        assertThat(foreign).isEqualTo(none);
        assertThat(fromSession(List.of("wait", request.id())).exit()).isEqualTo(NOT_FOUND);
        assertThat(fromSession(List.of("--json", "status")).ok()).isEqualTo("[]");
    }

    @Test
    @DisplayName("sees of a request that concerns several only their own row")
    void seesOwnRow() {
        var both = Standing.ask(computer, bobs, "--session", alices, "--in", "2h");

        String seen = fromSession(List.of("--json", "status", both.id())).ok();

        assertThat(both.whole().sessions()).hasSize(2);
        assertThat(seen).contains("\"user\":\"bob\"").doesNotContain("alice").doesNotContain("Update");
        computer.lastcall("cancel", both.id()).ok();
    }

    @Test
    @DisplayName("is not a member of the group lastcall: who is, may ask and cancel")
    void members() {
        Ran asked = fromOutside("dave", List.of("--json", "request", "--session", bobs));
        String id = asked.ok().replaceAll(".*\"id\":\"(r\\d+)\",\"dryRun\".*", "$1");

        assertThat(new Standing(computer, id).whole().requestedBy()).isEqualTo("dave");
        assertThat(fromOutside("dave", List.of("cancel", id)).exit()).isEqualTo(DONE);
        assertThat(fromOutside("dave", List.of("now", "--session", alices)).exit())
                .isEqualTo(NOT_ALLOWED);
    }

    @Test
    @DisplayName("cannot have somebody signed out as if it were that user's own wish, nor keep them signed in")
    void othersWishes() {
        String before = everything();
        String[] lines = {
            "{\"type\":\"leave\",\"session\":\"" + alices + "\"}",
            "{\"type\":\"stay\",\"session\":\"" + alices + "\"}",
            "{\"type\":\"tell\",\"whom\":{\"users\":[\"alice\"],\"sessions\":[],\"all\":false},\"text\":\"Hello\"}"
        };

        Ran inSession = Spoken.from(computer, "bob", bobs, "COMMAND", lines);
        Ran outside = Spoken.by(computer, "bob", "COMMAND", lines);

        for (Ran spoken : List.of(inSession, outside)) {
            assertThat(spoken.out().lines().filter(line -> line.contains("NOT_ALLOWED")))
                    .hasSize(3);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("may sign out of their own session when they want to, and take that back, and nobody else is touched")
    void ownWish() {
        String id = fromSession(List.of("now", "--yes")).ok().replaceAll("(r\\d+):.*", "$1");

        StatusObject own = new Standing(computer, id).whole();

        assertThat(own.requestedBy()).isEqualTo("bob");
        assertThat(own.sessions()).hasSize(1).allMatch(row -> row.session().equals(bobs));
        assertThat(request.row().state()).isEqualTo("asked");
        assertThat(fromOutside("carol", List.of("cancel", id)).exit()).isEqualTo(NOT_ALLOWED);
        assertThat(fromSession(List.of("cancel", id)).exit()).isEqualTo(DONE);
        assertThat(new Standing(computer, id).whole().sessions().getFirst().state())
                .isEqualTo("cancelled");
        assertThat(computer.signedIn(bobs)).isTrue();
    }

    @Test
    @DisplayName("gains nothing by saying that they are an agent")
    void falseAgent() {
        String before = everything();
        String[] lines = {
            "{\"type\":\"now\",\"session\":\"" + alices + "\"}",
            "{\"type\":\"postpone\",\"session\":\"" + alices + "\"}",
            "{\"type\":\"save-done\",\"round\":1,\"outcomes\":[],\"unsaved\":[]}",
            "{\"type\":\"end-leader\"}",
            "{\"type\":\"logout-failed\",\"cause\":\"I say so\"}",
            "{\"type\":\"shown\",\"surface\":\"window\"}",
            "{\"type\":\"cancel\",\"id\":\"" + request.id() + "\"}"
        };

        Ran inSession = Spoken.from(computer, "bob", bobs, "AGENT", lines);
        Ran outside = Spoken.by(computer, "bob", "AGENT", lines);

        assertThat(inSession.out()).contains("no-countdown").doesNotContain("done\"");
        assertThat(inSession.out().lines().filter(line -> line.contains("\"failure\"")))
                .hasSize(3);
        assertThat(outside.out()).contains("NOT_FOUND").doesNotContain("countdown");
        computer.until("bob's agent is gone", () -> everything().equals(before));
        assertThat(computer.signedIn(bobs)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"endless", "long-line", "rubbish", "deep", "silent", "drip", "deaf"})
    @DisplayName("keeps nobody else from the host, whatever they send")
    void mischief(String kind) {
        String pid = host.pid();

        var done = CompletableFuture.supplyAsync(
                () -> computer.inside(
                        "runuser", "-u", "bob", "--", "python3", "/opt/lastcall/src/test/computer/mischief", kind),
                TestComputer.BESIDE);
        do {
            request.row();
        } while (!done.isDone());

        done.join().ok();
        assertThat(host.pid()).isEqualTo(pid);
        assertThat(request.row().state()).isEqualTo("asked");
        computer.until(
                "bob is heard again", () -> fromSession(List.of("sessions")).exit() == DONE);
    }

    /** All that could have changed. */
    private static String everything() {
        String sessions = computer.lastcall("--json", "sessions").ok();
        return computer.lastcall("--json", "status").ok()
                + sessions.replaceAll("\"(idleSeconds|memoryBytes|cpuPercent|processes)\":[^,}]*", "");
    }

    private static Ran fromSession(List<String> words) {
        var command = Stream.concat(Stream.of("--session", bobs, "lastcall"), words.stream());
        return computer.as("bob", command.toArray(String[]::new));
    }

    private static Ran fromOutside(String user, List<String> words) {
        var command = Stream.concat(Stream.of("runuser", "-u", user, "--", "lastcall"), words.stream());
        return computer.inside(command.toArray(String[]::new));
    }
}
