package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.BOB;
import static dev.lastcall.host.Office.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.protocol.ToCommand.Deed;
import dev.lastcall.protocol.Wire;
import dev.lastcall.request.SessionKey;
import dev.lastcall.testing.MemoryLink;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.testing.Whoms;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Locking and disconnecting")
class LocksmithTest {
    private static final Session ALICES = Office.session("2", ALICE);
    private static final Session BOBS = Office.session("3", BOB);
    private static final Session TERMINAL = terminal("4", BOB);

    private final VirtualTime time = new VirtualTime();
    private final Roster roster = new Roster(new Measures(new Clocks(time, time, 1), 4));
    private final List<String> asked = new ArrayList<>();
    private final Queue<HostThread.Work> later = new ArrayDeque<>();
    private final MemoryLink.Pair line = MemoryLink.pair();
    private final Outbox outbox = new Outbox(line.one(), "locksmith");
    private final Locksmith locksmith = new Locksmith(roster, screens(), LocksmithTest::perform, later::add);

    @BeforeEach
    void signIn() {
        roster.update(List.of(ALICES, BOBS, TERMINAL));
    }

    @Test
    @DisplayName("is answered as soon as the session says that it is locked")
    void locked() throws Exception {
        locksmith.lock(as(ROOT), Whoms.of(List.of(), List.of("2"), false));
        assertThat(asked).containsExactly("lock 2");

        roster.update(List.of(Office.but(ALICES, Presence.LOCKED), BOBS, TERMINAL));
        locksmith.look();

        assertThat(heard()).isEqualTo(new Deed("2", "alice", true, "locked"));
        assertThat(heard()).isInstanceOf(Message.Done.class);
    }

    @Test
    @DisplayName("is for the computer's own screen as well, unless there is a terminal on it")
    void ownScreen() throws Exception {
        roster.update(List.of(atTheComputer("5", Optional.empty()), atTheComputer("6", Optional.of("/dev/tty2"))));

        locksmith.lock(as(ROOT), Whoms.of(List.of(), List.of("5"), false));

        assertThat(asked).containsExactly("lock 5");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> locksmith.lock(as(ROOT), Whoms.of(List.of(), List.of("6"), false)));
    }

    @Test
    @DisplayName("is not called done where nothing in the session has locked it in time")
    void noLocker() throws Exception {
        locksmith.lock(as(ROOT), Whoms.of(List.of(), List.of("2"), false));

        later.remove().perform();

        assertThat(heard()).isInstanceOfSatisfying(Deed.class, deed -> {
            assertThat(deed.done()).isFalse();
            assertThat(deed.detail()).contains("nothing in that session has locked it");
        });
    }

    @Test
    @DisplayName("tells for each session of a user what came of it, a terminal being none that can be locked")
    void several() throws Exception {
        locksmith.lock(as(ROOT), Whoms.of(List.of("bob"), List.of(), false));
        roster.update(List.of(ALICES, Office.but(BOBS, Presence.LOCKED), TERMINAL));
        locksmith.look();

        assertThat(heard()).isEqualTo(new Deed("3", "bob", true, "locked"));
        assertThat(heard()).isEqualTo(new Deed("4", "bob", false, "a terminal cannot be locked"));
        assertThat(asked).containsExactly("lock 3");
    }

    @Test
    @DisplayName("is a mistake where all there is is a terminal")
    void terminals() {
        var terminal = Whoms.of(List.of(), List.of("4"), false);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> locksmith.lock(as(ROOT), terminal))
                .matches(refused -> refused.failure().kind() == Kind.USAGE);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> locksmith.disconnect(as(ROOT), terminal))
                .withMessageContaining("ask it to sign out");
    }

    @Test
    @DisplayName("is for administrators, and for users in their own sessions; others seem not to exist")
    void rights() throws Exception {
        for (String id : List.of("2", "99")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> locksmith.lock(as(BOB), Whoms.of(List.of(), List.of(id), false)))
                    .matches(refused -> refused.failure().kind() == Kind.NOT_ALLOWED);
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> locksmith.disconnect(as(BOB), Whoms.of(List.of("alice"), List.of(), false)));
        assertThat(asked).isEmpty();

        locksmith.lock(as(BOB), Whoms.of(List.of(), List.of("3"), false));
        assertThat(asked).containsExactly("lock 3");
    }

    @Test
    @DisplayName("says why where the system cannot disconnect")
    void disconnect() throws Exception {
        locksmith.disconnect(as(ROOT), Whoms.of(List.of(), List.of("2"), false));

        assertThat(heard()).isEqualTo(new Deed("2", "alice", false, "no way"));
        assertThat(heard()).isInstanceOf(Message.Done.class);
    }

    private Screens screens() {
        return new Screens() {
            @Override
            public void lock(Session session) {
                asked.add("lock " + session.key().id());
            }

            @Override
            public void disconnect(Session session) throws PlatformException {
                throw new PlatformException("no way");
            }
        };
    }

    private static void perform(Locksmith.Way way, Locksmith.Told told) {
        try {
            way.go();
            told.hear(Optional.empty());
        } catch (PlatformException e) {
            told.hear(Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private Visitor as(Peer peer) {
        return new Visitor(peer, Optional.empty(), outbox);
    }

    private Message heard() throws IOException {
        return Wire.read(line.other().read().orElseThrow());
    }

    private static Session terminal(String id, Peer user) {
        return session(id, user, Session.Kind.TTY, Optional.of("/dev/pts/3"));
    }

    private static Session atTheComputer(String id, Optional<String> terminal) {
        return session(id, ALICE, Session.Kind.CONSOLE, terminal);
    }

    private static Session session(String id, Peer user, Session.Kind kind, Optional<String> terminal) {
        return new Session(
                new SessionKey(id, VirtualTime.START),
                user.account(),
                user.name(),
                Optional.empty(),
                kind,
                Presence.ACTIVE,
                Optional.empty(),
                terminal);
    }
}
