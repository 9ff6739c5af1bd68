package dev.lastcall.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.client.HostClient;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.PretendSession;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Role;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.protocol.ToCommand.SessionGone;
import dev.lastcall.protocol.ToCommand.SessionNews;
import dev.lastcall.protocol.ToCommand.SessionsTold;
import dev.lastcall.protocol.Wire;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.MadeUpSessions;
import dev.lastcall.testing.ThisSystem;
import dev.lastcall.testing.VirtualTime;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whoever watches the sessions")
@Timeout(60)
class HostWatchTest {
    /** So that pauses of seconds last milliseconds. */
    private static final double SPEED = 100;

    @TempDir
    private Path home;

    private final VirtualTime time = new VirtualTime();
    private final MadeUpSessions sessions = new MadeUpSessions();
    private final BlockingQueue<SessionNews> news = new LinkedBlockingQueue<>();
    private Platform platform;
    private Session own;
    private Session bobs;
    private Host host;

    @BeforeEach
    void open() throws Exception {
        platform = ThisSystem.under(home.resolve("lastcall"));
        own = Office.session("2", new Peer(1, platform.account(), "alice", false));
        bobs = Office.session("3", new Peer(1, "4711", "bob", false));
        var pretend = new PretendSession(own.key(), platform.account(), "alice");
        Files.createDirectory(home.resolve("lastcall"));
        sessions.are(own);
        host = Host.open(new Host.Surroundings(
                platform.channel(),
                sessions,
                pretend,
                pretend,
                pretend,
                new dev.lastcall.platform.NoAdmission(),
                (group, account) -> false,
                java.util.OptionalDouble::empty,
                file -> List.of(),
                home.resolve("journal.db"),
                Configuration.DEFAULT,
                new Clocks(time, time, SPEED),
                true,
                new PrintStream(OutputStream.nullOutputStream())));
        Thread.ofPlatform().daemon().start(host::serve);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    @DisplayName("is told of each, then of those who come and go")
    void comeAndGo() throws Exception {
        watch();

        assertThat(next()).isEqualTo(row(own));
        assertThat(next()).isEqualTo(new SessionsTold());
        sessions.are(own, bobs);
        assertThat(next()).isEqualTo(row(bobs));
        assertThat(next()).isEqualTo(new SessionsTold());
        sessions.are(bobs);
        assertThat(next()).isEqualTo(new SessionGone("2", own.key().since()));
    }

    @Test
    @DisplayName("is told the figures, again when they change, and otherwise nothing")
    void figures() throws Exception {
        sessions.uses(own, uses(Duration.ZERO));
        watch();

        until(row -> row.memoryBytes().equals(Optional.of(1L << 30)));
        time.pass(Duration.ofSeconds(2));
        sessions.uses(own, uses(Duration.ofSeconds(1)));

        until(row -> row.cpuPercent().equals(Optional.of(50.0)));
        int looks = sessions.measured();
        Await.until("somebody looks again", () -> sessions.measured() > looks + 3);
        assertThat(news).doesNotHaveAnyElementsOfTypes(ToCommand.Session.class, SessionGone.class);
    }

    @Test
    @DisplayName("is told how many windows are unsaved, which the agent says when it is asked")
    void agent() throws Exception {
        watch();
        try (Link agent = platform.channel().connect()) {
            agent.write(Wire.write(new Message.Hello(Message.VERSION, Role.AGENT)));

            until(ToCommand.Session::agent);
            for (Message said = hear(agent); !(said instanceof ToAgent.Look); said = hear(agent)) {}
            agent.write(Wire.write(new FromAgent.Looked(Optional.of(600L), 2)));

            var row = until(it -> it.unsaved().isPresent());
            assertThat(row.unsaved()).contains(2);
            assertThat(row.idleSeconds()).contains(600L);
            assertThat(row.idleFrom()).contains("display");
        }
        assertThat(until(row -> !row.agent()).unsaved()).isEmpty();
    }

    @Test
    @DisplayName("waits for no agent that does not answer")
    void slowAgent() throws Exception {
        sessions.uses(own, uses(Duration.ZERO));
        try (Link agent = platform.channel().connect()) {
            agent.write(Wire.write(new Message.Hello(Message.VERSION, Role.AGENT)));
            watch();

            var row = until(it -> it.agent() && it.memoryBytes().isPresent());
            assertThat(row.unsaved()).isEmpty();
        }
    }

    @Test
    @DisplayName("has them measured, and nobody else does")
    void onlyThen() throws Exception {
        var client = new HostClient(platform.channel(), Optional.empty());

        client.ask(new FromCommand.ListSessions(false, false));
        assertThat(sessions.measured()).isZero();

        client.ask(new FromCommand.ListSessions(true, false));
        assertThat(sessions.measured()).isPositive();
    }

    private void watch() {
        var client = new HostClient(platform.channel(), Optional.empty());
        Thread.ofPlatform().daemon().start(() -> {
            try {
                client.watchSessions(news::add);
            } catch (Exception e) {
                // the host ends with the test
            }
        });
    }

    private SessionNews next() throws InterruptedException {
        return news.take();
    }

    private ToCommand.Session until(Predicate<ToCommand.Session> expected) throws InterruptedException {
        while (true) {
            if (next() instanceof ToCommand.Session row && expected.test(row)) {
                return row;
            }
        }
    }

    private static Message hear(Link link) throws IOException {
        return Wire.read(link.read().orElseThrow());
    }

    private static Usage uses(Duration processor) {
        return new Usage(
                Optional.empty(), OptionalLong.of(processor.toNanos()), OptionalLong.of(1L << 30), OptionalInt.of(7));
    }

    private static ToCommand.Session row(Session s) {
        return new ToCommand.Session(
                s.key().id(),
                s.user(),
                Optional.empty(),
                "active",
                "x11",
                Optional.empty(),
                s.key().since(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
    }
}
