package dev.lastcall.platform.linux.logind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.platform.Sessions.Listener;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayName("The sessions of logind")
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class LogindSessionsIT {
    private static final Peer BOB = new Peer(4711, "1001", "bob", false);

    private final LinkedBlockingQueue<String> news = new LinkedBlockingQueue<>();
    private MockLogind logind;
    private LogindSessions sessions;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        logind = MockLogind.start();
        sessions = new LogindSessions(logind.bus());
        logind.addSession("c1", "seat0", 1000, "alice");
        logind.change("c1", "{'Type': 'x11'}");
        logind.addSession("c2", "seat0", 1001, "bob");
        logind.change("c2", "{'Type': 'wayland'}");
    }

    @AfterEach
    void end() throws IOException {
        if (sessions != null) {
            sessions.close();
            logind.close();
        }
    }

    @Test
    @DisplayName("are those of people, without the greeter's")
    void listsPeople() throws PlatformException {
        logind.addSession("c3", "seat0", 112, "lightdm");
        logind.change("c3", "{'Class': 'greeter'}");

        assertThat(sessions.list())
                .extracting(session -> session.key().id(), Session::user, Session::account)
                .containsExactlyInAnyOrder(tuple("c1", "alice", "1000"), tuple("c2", "bob", "1001"));
    }

    @Test
    @DisplayName("tell when one is locked, and when one has gone")
    void tellsChanges() throws PlatformException, InterruptedException {
        sessions.watch(new Recording());
        awaitNews("changed");

        logind.change("c1", "{'LockedHint': True}");
        awaitNews("changed");
        assertThat(presence("c1")).isEqualTo(Presence.LOCKED);

        logind.removeSession("c1");
        awaitNews("changed");
        assertThat(sessions.list()).extracting(Session::user).containsExactly("bob");
    }

    @Test
    @DisplayName("tell when the computer has woken up, but believe only logind")
    void tellsResume() throws PlatformException, InterruptedException {
        sessions.watch(new Recording());
        awaitNews("changed");

        logind.order("m = dbus.lowlevel.SignalMessage('/org/freedesktop/login1', MANAGER, 'PrepareForSleep');"
                + " m.append(False); bus.send_message(m); bus.flush()");
        logind.order("manager.EmitSignal(MANAGER, 'PrepareForSleep', 'b', [True])");
        logind.change("c1", "{'LockedHint': True}");
        assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo("changed");

        logind.order("manager.EmitSignal(MANAGER, 'PrepareForSleep', 'b', [False])");
        assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo("resumed");
    }

    @Test
    @DisplayName("know a process by its session, but not for another account that is no administrator")
    void knowsProcesses() throws PlatformException {
        logind.order("belongs_to('c1')");

        assertThat(sessions.idOf(new Peer(4711, "1000", "alice", false))).contains("c1");
        assertThat(sessions.idOf(BOB)).isEmpty();
        assertThat(sessions.idOf(new Peer(4711, "1001", "bob", true))).contains("c1");
    }

    @Test
    @DisplayName("know a process outside of every session by the only desktop of its account")
    void knowsServices() throws PlatformException {
        assertThat(sessions.idOf(BOB)).contains("c2");

        logind.addSession("c4", "seat0", 1001, "bob");
        logind.change("c4", "{'Type': 'tty'}");
        assertThat(sessions.idOf(BOB)).contains("c2");

        logind.change("c4", "{'Type': 'x11'}");
        assertThat(sessions.idOf(BOB)).isEmpty();
    }

    @Test
    @DisplayName("are known again after the connection to the bus was lost")
    void reconnects() throws PlatformException {
        assertThat(sessions.list()).hasSize(2);

        sessions.close();

        assertThat(sessions.list()).hasSize(2);
    }

    @Test
    @DisplayName("are not taken for gone when logind does not answer")
    void silentLogind() throws PlatformException {
        assertThat(sessions.list()).hasSize(2);
        logind.order("import signal; os.kill(logind_process.pid, signal.SIGSTOP)");

        assertThatThrownBy(sessions::list).isInstanceOf(PlatformException.class);

        logind.order("os.kill(logind_process.pid, signal.SIGCONT)");
    }

    @Test
    @DisplayName("are not taken for gone when logind lists one and tells nothing of it")
    void unreadableSession() {
        logind.order("manager.AddMethod(MANAGER, 'ListSessions', '', 'a(susso)',"
                + " 'ret = [(\"c9\", 1000, \"alice\", \"\", \"/org/freedesktop/login1/session/c9\")]')");

        assertThatThrownBy(sessions::list).isInstanceOf(PlatformException.class);
    }

    private Presence presence(String id) throws PlatformException {
        return sessions.list().stream()
                .filter(session -> session.key().id().equals(id))
                .findFirst()
                .orElseThrow()
                .presence();
    }

    private void awaitNews(String expected) throws InterruptedException {
        assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo(expected);
    }

    private final class Recording implements Listener {
        @Override
        public void sessionsChanged() {
            news.add("changed");
        }

        @Override
        public void resumed() {
            news.add("resumed");
        }
    }
}
