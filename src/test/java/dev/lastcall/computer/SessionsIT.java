package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.ToCommand.Session;
import io.avaje.jsonb.Jsonb;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("Of the sessions, an administrator is told")
class SessionsIT {
    private static final Jsonb JSON = Jsonb.instance();

    private static TestComputer computer;
    private static Person alice;
    private static String bobs;

    @RegisterExtension
    final Witness witness = new Witness(() -> computer);

    @BeforeAll
    static void signIn() {
        computer = TestComputer.boot("");
        alice = Person.at(computer, "alice", 11);
        bobs = computer.terminal("bob");
        until("alice's agent is there", "alice", Session::agent);
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName("since when nobody has touched a desktop, by the display's own count")
    void idleDesktop() {
        until("nobody touches it", "alice", row -> idle(row) >= 4);

        computer.as("alice", "xdotool", "mousemove_relative", "1", "1").ok();

        assertThat(idle(row("alice"))).isLessThan(4);
        assertThat(row("alice").idleFrom()).contains("display");
    }

    @Test
    @DisplayName("since when nobody has typed at a terminal, where no agent runs")
    void idleTerminal() {
        until("nobody types", "bob", row -> idle(row) >= 10);

        computer.inside("tmux", "send-keys", "-t", "=session-" + bobs + ":", "ls", "Enter")
                .ok();

        until("the kernel, which rounds to eight seconds, notes it", "bob", row -> idle(row) < 10);
        assertThat(row("bob").idleFrom()).contains("terminal");
        assertThat(row("bob").agent()).isFalse();
        assertThat(row("bob").unsaved()).isEmpty();
    }

    @Test
    @DisplayName("what each uses of the processor, of the memory, and how many processes it has")
    void usage() {
        Session row = row("alice");

        assertThat(row.memoryBytes())
                .hasValueSatisfying(bytes -> assertThat(bytes).isBetween(50L << 20, 4L << 30));
        assertThat(row.processes())
                .hasValueSatisfying(number -> assertThat(number).isBetween(5, 500));
        assertThat(row.cpuPercent()).isPresent();
        assertThat(row("bob").processes())
                .hasValueSatisfying(number -> assertThat(number).isPositive());
    }

    @Test
    @DisplayName("how many windows hold something unsaved, before anybody asks anything")
    void unsaved() {
        assertThat(row("alice").unsaved()).contains(0);
        alice.opens("mousepad");

        alice.types("Mousepad", "Dear Bob,");

        until("it is told", "alice", row -> row.unsaved().equals(java.util.Optional.of(1)));
        assertThat(computer.lastcall("sessions").ok()).contains("1 unsaved", "no agent");
    }

    private static long idle(Session row) {
        return row.idleSeconds().orElse(-1L);
    }

    private static void until(String what, String user, Predicate<Session> expected) {
        computer.until(what, () -> expected.test(row(user)));
    }

    private static Session row(String user) {
        String answer = computer.lastcall("--json", "sessions", "--user", user).ok();
        List<Session> rows = JSON.type(Session.class).list().fromJson(answer);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
