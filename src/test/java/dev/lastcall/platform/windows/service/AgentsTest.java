package dev.lastcall.platform.windows.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The agents of a computer")
class AgentsTest {
    private final Computer computer = new Computer();
    private long nanos;
    private final Agents agents = new Agents(computer, () -> nanos);

    @Test
    @DisplayName("are started in every session that has none")
    void started() {
        computer.sessions = List.of(session("1", Session.Presence.ACTIVE), session("2", Session.Presence.DISCONNECTED));
        computer.with.add("2");

        agents.look();

        assertThat(computer.started).containsExactly("1");
    }

    @Test
    @DisplayName("are not started in a session that ends, and in none without a desktop of its own")
    void notStarted() {
        computer.sessions = List.of(session("1", Session.Presence.CLOSING), session("2", Session.Presence.ACTIVE));
        computer.bare.add("2");

        agents.look();

        assertThat(computer.started).isEmpty();
    }

    @Test
    @DisplayName("that end are started again after a while, and later each time")
    void again() {
        computer.sessions = List.of(session("1", Session.Presence.ACTIVE));
        agents.look();

        lookFor(Duration.ofSeconds(19));
        assertThat(computer.started).hasSize(1);
        lookFor(Duration.ofSeconds(1));
        assertThat(computer.started).hasSize(2);
        lookFor(Duration.ofSeconds(39));
        assertThat(computer.started).hasSize(2);
        lookFor(Duration.ofSeconds(1));
        assertThat(computer.started).hasSize(3);
    }

    @Test
    @DisplayName("that end with their session are not started again while it ends, and have not failed if it goes on")
    void withTheSession() {
        computer.sessions = List.of(session("1", Session.Presence.ACTIVE));
        computer.with.add("1");
        lookFor(Duration.ofHours(1));
        computer.with.clear();

        lookFor(Duration.ofSeconds(19));
        assertThat(computer.started).isEmpty();
        lookFor(Duration.ofSeconds(1));
        assertThat(computer.started).hasSize(1);
    }

    @Test
    @DisplayName("are started at once in a new session that has the number of an old one")
    void sameNumber() {
        computer.sessions = List.of(session("1", Session.Presence.ACTIVE));
        agents.look();
        computer.sessions = List.of();
        agents.look();
        computer.sessions = List.of(session("1", Session.Presence.ACTIVE));

        agents.look();

        assertThat(computer.started).hasSize(2);
    }

    private void lookFor(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            nanos += Duration.ofSeconds(1).toNanos();
            agents.look();
        }
    }

    private static Session session(String id, Session.Presence presence) {
        return new Session(
                new SessionKey(id, Instant.EPOCH),
                "S-1-5-21-1",
                "alice",
                Optional.empty(),
                Session.Kind.CONSOLE,
                presence,
                Optional.empty(),
                Optional.empty());
    }

    private static final class Computer implements Agents.Ways {
        private List<Session> sessions = List.of();
        private final Set<String> with = new HashSet<>();
        private final Set<String> bare = new HashSet<>();
        private final List<String> started = new ArrayList<>();

        @Override
        public List<Session> sessions() {
            return sessions;
        }

        @Override
        public boolean hasAgent(Session session) {
            return with.contains(session.key().id());
        }

        @Override
        public boolean isWithoutDesktop(Session session) {
            return bare.contains(session.key().id());
        }

        @Override
        public void start(Session session) throws WindowsException {
            started.add(session.key().id());
        }
    }
}
