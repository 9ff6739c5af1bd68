package dev.lastcall.platform.windows.wts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Kind;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.platform.Usage;
import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.wts.Wts.ProcessRow;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sessions of a Windows computer")
class WtsSessionsTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final Sid ALICE = new Sid("S-1-5-21-1-2-3-1001");
    private static final Sid BOB = new Sid("S-1-5-21-1-2-3-1002");

    private final FakeWts wts = new FakeWts();
    private final SessionChanges changes = new SessionChanges();
    private final WtsSessions sessions = WtsSessions.of(wts, changes);

    @Test
    @DisplayName("are those with a user, as Windows tells of them")
    void list() throws PlatformException {
        wts.services(0);
        wts.signedIn(1, "alice", ALICE, NINE);
        wts.signedIn(2, "bob", BOB, NINE.plusSeconds(60)).remote(2, "RECEPTION");
        wts.loginScreen(3);

        assertThat(sessions.list())
                .containsExactly(
                        session("1", ALICE, "alice", NINE, Kind.CONSOLE, Optional.empty()),
                        session("2", BOB, "bob", NINE.plusSeconds(60), Kind.RDP, Optional.of("RECEPTION")));
    }

    @Test
    @DisplayName("say from which computer they are seen, by its name and its address as far as these are told")
    void clients() throws PlatformException {
        wts.signedIn(1, "alice", ALICE, NINE).remote(1, "RECEPTION").at(1, 192, 0, 2, 7);
        wts.signedIn(2, "bob", BOB, NINE).remote(2, "").at(2, 198, 51, 100, 255);
        wts.signedIn(3, "bob", BOB, NINE).at(3, 0, 0, 0, 0);

        assertThat(sessions.list())
                .extracting(Session::remote)
                .containsExactly(Optional.of("RECEPTION (192.0.2.7)"), Optional.of("198.51.100.255"), Optional.empty());
    }

    @Test
    @DisplayName("are locked, disconnected or on their way out")
    void presence() throws PlatformException {
        wts.signedIn(1, "alice", ALICE, NINE).flags(1, 0);
        wts.signedIn(2, "bob", BOB, NINE).state(2, 4);
        wts.signedIn(3, "bob", BOB, NINE).state(3, 7);
        wts.signedIn(4, "bob", BOB, NINE).flags(4, -1);

        assertThat(sessions.list())
                .extracting(Session::presence)
                .containsExactly(Presence.LOCKED, Presence.DISCONNECTED, Presence.CLOSING, Presence.ACTIVE);
    }

    @Test
    @DisplayName("are on their way out from when Windows says that nobody is signed in, until somebody is")
    void signedOut() throws PlatformException {
        wts.signedIn(1, "alice", ALICE, NINE);
        wts.signedIn(2, "bob", BOB, NINE);

        changes.signedOut(1);

        assertThat(sessions.list()).extracting(Session::presence).containsExactly(Presence.CLOSING, Presence.ACTIVE);
        changes.signedIn(1);
        assertThat(sessions.list()).extracting(Session::presence).containsExactly(Presence.ACTIVE, Presence.ACTIVE);
    }

    @Test
    @DisplayName("that end between two questions are not there")
    void vanishing() throws PlatformException {
        wts.signedIn(1, "alice", ALICE, NINE);
        wts.listedOnly(2);

        assertThat(sessions.list()).extracting(Session::user).containsExactly("alice");
    }

    @Test
    @DisplayName("are idle since the last input, where Windows notices any")
    void idle() throws PlatformException {
        wts.signedIn(1, "alice", ALICE, NINE).input(1, NINE.plusSeconds(600)).now(1, NINE.plusSeconds(4200));
        wts.signedIn(2, "bob", BOB, NINE);

        assertThat(usage("1").idle()).contains(new Usage.Idle(Duration.ofHours(1), Usage.Source.DISPLAY));
        assertThat(usage("2").idle()).isEmpty();
    }

    @Test
    @DisplayName("have used what their processes have, those that ended meanwhile included")
    void processor() throws PlatformException {
        wts.signedIn(1, "alice", ALICE, NINE);
        wts.running(
                new ProcessRow(1, 10, "a.exe", Optional.of(ALICE), 300),
                new ProcessRow(1, 11, "b.exe", Optional.of(ALICE), 200));
        sessions.usage(sessions.list(), NINE);
        wts.running(
                new ProcessRow(1, 10, "a.exe", Optional.of(ALICE), 350),
                new ProcessRow(0, 4, "s.exe", Optional.empty(), 900));

        var usage = usage("1");

        assertThat(usage.cpuNanos()).hasValue(550);
        assertThat(usage.processes()).hasValue(1);
        assertThat(usage.memoryBytes()).hasValue(10 * 1024);
    }

    @Test
    @DisplayName("are those of a peer as Windows vouched, and of another account only for an administrator")
    void peers() throws PlatformException {
        wts.signedIn(1, "alice", ALICE, NINE);

        assertThat(sessions.idOf(peer(ALICE, false, "1"))).contains("1");
        assertThat(sessions.idOf(peer(ALICE, false, "2"))).isEmpty();
        assertThat(sessions.idOf(peer(BOB, false, "1"))).isEmpty();
        assertThat(sessions.idOf(peer(BOB, true, "1"))).contains("1");
    }

    @Test
    @DisplayName("end with the processes of their own user, and none of the system's")
    void processesOf() throws PlatformException {
        wts.signedIn(1, "alice", ALICE, NINE);
        wts.running(
                new ProcessRow(1, 10, "winword.exe", Optional.of(ALICE), 0),
                new ProcessRow(1, 11, "csrss.exe", Optional.of(Sid.SYSTEM), 0),
                new ProcessRow(1, 12, "dwm.exe", Optional.empty(), 0),
                new ProcessRow(2, 13, "winword.exe", Optional.of(ALICE), 0));

        assertThat(sessions.processesOf(sessions.list().getFirst())).containsExactly(10L);
    }

    private Usage usage(String id) throws PlatformException {
        return Objects.requireNonNull(sessions.usage(sessions.list(), NINE).get(new SessionKey(id, NINE)));
    }

    private static Peer peer(Sid account, boolean administrator, String session) {
        return new Peer(7, account.text(), "x", administrator, Optional.of(session));
    }

    private static Session session(
            String id, Sid account, String user, Instant since, Kind kind, Optional<String> remote) {
        return new Session(
                new SessionKey(id, since),
                account.text(),
                user,
                Optional.empty(),
                kind,
                Presence.ACTIVE,
                remote,
                Optional.empty());
    }

    @Test
    @DisplayName("without a desktop are those of RemoteApp")
    void remoteApp() throws PlatformException {
        wts.signedIn(1, "alice", ALICE, NINE);
        wts.signedIn(2, "bob", BOB, NINE);
        wts.running(
                new ProcessRow(1, 10, "RdpShell.exe", Optional.of(ALICE), 0),
                new ProcessRow(2, 11, "rdpshell.exe", Optional.of(BOB), 0),
                new ProcessRow(2, 12, "Explorer.EXE", Optional.of(BOB), 0));

        assertThat(sessions.isWithoutDesktop(sessions.list().getFirst())).isTrue();
        assertThat(sessions.isWithoutDesktop(sessions.list().getLast())).isFalse();
    }

    @Test
    @DisplayName("are none where nobody has signed in")
    void nobody() throws PlatformException {
        assertThat(sessions.list()).isEqualTo(List.of());
    }
}
