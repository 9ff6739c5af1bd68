package dev.lastcall.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.countdown.Event;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.PretendSession;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Hello;
import dev.lastcall.protocol.Message.Role;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.protocol.Wire;
import dev.lastcall.request.SessionKey;
import dev.lastcall.testing.ThisSystem;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.testing.Whoms;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("At the host's door")
@Timeout(60)
class HostDoorTest {
    private static final SessionKey KEY = new SessionKey("demo", VirtualTime.START);

    @TempDir
    private Path home;

    private Platform platform;
    private Host host;

    @BeforeEach
    void open() throws Exception {
        platform = ThisSystem.under(home.resolve("lastcall"));
        var session = new PretendSession(KEY, platform.account(), "alice");
        var time = new VirtualTime();
        java.nio.file.Files.createDirectory(home.resolve("lastcall"));
        host = Host.open(new Host.Surroundings(
                platform.channel(),
                session,
                session,
                session,
                session,
                new dev.lastcall.platform.NoAdmission(),
                platform.computer().groups(),
                platform.computer().memoryPressure(),
                file -> List.of(),
                home.resolve("journal.db"),
                Configuration.DEFAULT,
                new Clocks(time, time, 1),
                true,
                new PrintStream(OutputStream.nullOutputStream())));
        Thread.ofPlatform().daemon().start(host::serve);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    @DisplayName("one who speaks another version is told so before the door closes")
    void otherVersion() throws IOException {
        try (Link link = platform.channel().connect()) {
            say(link, new Hello(99, Role.COMMAND));

            assertThat(hear(link)).contains(hello(Role.COMMAND));
            assertThat(hear(link).orElseThrow())
                    .isInstanceOfSatisfying(
                            Message.Failure.class, f -> assertThat(f.sentence()).contains("99"));
            assertThat(hear(link)).isEmpty();
        }
    }

    @Test
    @DisplayName("one who says what is no message is told so before the door closes")
    void rubbish() throws IOException {
        try (Link link = greeted(Role.COMMAND)) {
            link.write("{\"type\":\"nonsense\"}");

            assertThat(hear(link).orElseThrow()).isInstanceOf(Message.Failure.class);
            assertThat(hear(link)).isEmpty();
        }
    }

    @Test
    @DisplayName("a second agent of a session takes over, and the first is told")
    void secondAgent() throws IOException {
        try (Link first = greeted(Role.AGENT)) {
            assertThat(hear(first)).contains(new ToAgent.NoCountdown());

            try (Link second = greeted(Role.AGENT)) {
                assertThat(hear(second)).contains(new ToAgent.NoCountdown());
                assertThat(hear(first)).contains(new ToAgent.Replaced());
                assertThat(hear(first)).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("an agent is told the end of its session's countdown, and a watcher sees the request end")
    void endIsTold() throws IOException {
        try (Link agent = greeted(Role.AGENT);
                Link command = greeted(Role.COMMAND);
                Link watcher = greeted(Role.COMMAND)) {
            assertThat(hear(agent)).contains(new ToAgent.NoCountdown());
            say(command, ask("alice"));
            assertThat(hear(command).orElseThrow()).isInstanceOf(ToCommand.Accepted.class);
            say(watcher, new FromCommand.Status(Optional.of("r1"), true));

            untilState(agent, "waiting");
            say(agent, new FromAgent.Shown("window"));
            untilState(agent, "asked");
            say(agent, new FromUser.Now(Optional.empty()));
            int round = untilState(agent, "saving").round();
            say(agent, new FromAgent.SaveDone(round, List.of(), List.of()));
            var closing = untilState(agent, "signing-out");
            assertThat(closing.close()).contains(ToAgent.Closing.ASK);
            assertThat(closing.logOut()).isFalse();
            say(agent, new FromAgent.CloseDone(round, List.of(), List.of()));
            assertThat(untilState(agent, "signing-out").logOut()).isTrue();
            say(agent, new FromAgent.EndLeader());

            assertThat(untilState(agent, "signed-out").ended()).isTrue();
            assertThat(lastHead(watcher).ended()).isTrue();
        }
    }

    @Test
    @DisplayName("nobody is kept out by a journal whose first entries are the middle of a countdown")
    void orphans() throws Exception {
        var ledger = new Ledger();

        ledger.apply(new Entry.Happened(Instant.EPOCH, KEY, "1001", "alice", new Event.Shown("window")));

        assertThat(ledger.open()).isEmpty();
    }

    private static FromCommand.Ask ask(String user) {
        return new FromCommand.Ask(
                Whoms.of(List.of(user), List.of(), false),
                Optional.of(Duration.ofMinutes(10)),
                Optional.empty(),
                "Update at six",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }

    private Link greeted(Role role) throws IOException {
        Link link = platform.channel().connect();
        say(link, new Hello(Message.VERSION, role));
        assertThat(hear(link)).contains(hello(role));
        return link;
    }

    /** A command hears what it is taken for; whose home it is is its administrator. */
    private static Hello hello(Role to) {
        return to == Role.COMMAND
                ? new Hello(Message.VERSION, Role.HOST, Optional.empty(), Optional.of(true))
                : new Hello(Message.VERSION, Role.HOST);
    }

    private static ToAgent.Countdown untilState(Link agent, String state) throws IOException {
        while (true) {
            if (hear(agent).orElseThrow() instanceof ToAgent.Countdown countdown
                    && countdown.state().equals(state)) {
                return countdown;
            }
        }
    }

    private static ToCommand.RequestHead lastHead(Link watcher) throws IOException {
        Optional<ToCommand.RequestHead> last = Optional.empty();
        for (Message said = hear(watcher).orElseThrow();
                !(said instanceof Message.Done);
                said = hear(watcher).orElseThrow()) {
            last = said instanceof ToCommand.RequestHead head ? Optional.of(head) : last;
        }
        return last.orElseThrow();
    }

    private static void say(Link link, Message message) throws IOException {
        link.write(Wire.write(message));
    }

    private static Optional<Message> hear(Link link) throws IOException {
        Optional<String> line = link.read();
        return line.isEmpty() ? Optional.empty() : Optional.of(Wire.read(line.get()));
    }
}
