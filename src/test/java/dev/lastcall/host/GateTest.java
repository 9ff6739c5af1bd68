package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.BOB;
import static dev.lastcall.host.Office.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lastcall.countdown.Event;
import dev.lastcall.platform.Admission.Ways;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.protocol.ToCommand.KeptOut;
import dev.lastcall.protocol.Wire;
import dev.lastcall.testing.FakeAdmission;
import dev.lastcall.testing.MemoryLink;
import dev.lastcall.testing.VirtualTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Keeping new sign-ins out")
class GateTest {
    private static final Session ALICES = Office.session("2", ALICE);
    private static final Peer DAVE = new Peer(9, "1009", "dave", true);

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private final FakeAdmission door = new FakeAdmission();
    private final MemoryLink.Pair line = MemoryLink.pair();
    private final Outbox outbox = new Outbox(line.one(), "gate");
    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, time, door);
        office.signedIn(ALICES);
    }

    @AfterEach
    void close() throws JournalException {
        office.close();
    }

    @Test
    @DisplayName("tells whoever is turned away who does it, why and until when, and ends by itself at that time")
    void ends() throws Exception {
        keepOut(ROOT, Optional.of(Duration.ofMinutes(10)), "Update at six");
        assertThat(door.notice())
                .startsWith("nobody can sign in at the moment. root: Update at six. Please try again after ");

        office.pass(Duration.ofMinutes(9));
        assertThat(door.notice()).isNotEmpty();
        office.pass(Duration.ofMinutes(1));
        assertThat(door.notice()).isEmpty();
        assertThat(office.books.ledger().keepOuts()).isEmpty();
    }

    @Test
    @DisplayName("is lifted by another administrator, and those who watch hear of the begin and of the end")
    void lifted() throws Exception {
        office.gate.watch(as(DAVE));
        keepOut(ROOT, Optional.empty(), "Update");
        office.gate.lift(as(DAVE));

        assertThat(door.notice()).isEmpty();
        assertThat(List.of(heard(), heard(), heard(), heard())).containsExactly(0, 1, 1, 0);
    }

    @Test
    @DisplayName("is not for users, neither the begin nor the end")
    void rights() throws Exception {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keepOut(ALICE, Optional.empty(), ""))
                .matches(refused -> refused.failure().kind() == Kind.NOT_ALLOWED);
        keepOut(ROOT, Optional.empty(), "");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.gate.lift(as(BOB)));

        assertThat(door.notice()).isNotEmpty();
    }

    @Test
    @DisplayName("is refused where no way to sign in would heed it, and where the door cannot be shut")
    void honest() {
        door.ways(new Ways(List.of(), List.of("sshd")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keepOut(ROOT, Optional.empty(), ""))
                .withMessageContaining("doctor");

        door.ways(new Ways(List.of("sshd"), List.of()));
        door.broken();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> keepOut(ROOT, Optional.empty(), ""));
        assertThat(office.books.ledger().keepOuts()).isEmpty();
    }

    @Test
    @DisplayName("is only for times that make sense")
    void times() {
        for (Duration length : List.of(Duration.ZERO, Duration.ofDays(32), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> keepOut(ROOT, Optional.of(length), ""))
                    .matches(refused -> refused.failure().kind() == Kind.USAGE);
        }
    }

    @Test
    @DisplayName("goes on with the host that starts next, and is ended by that one where its time has passed meanwhile")
    void restarted() throws Exception {
        keepOut(ROOT, Optional.of(Duration.ofMinutes(10)), "Update");
        office.close();

        var rebooted = new FakeAdmission();
        office = new Office(folder, time, rebooted);
        office.porter.look();
        assertThat(rebooted.notice()).contains("root: Update");
        office.close();

        time.pass(Duration.ofMinutes(11));
        office = new Office(folder, time, rebooted);
        office.porter.look();
        assertThat(rebooted.notice()).isEmpty();
    }

    @Test
    @DisplayName("forgotten, ends after a month")
    void forgotten() throws Exception {
        keepOut(ROOT, Optional.empty(), "");
        time.pass(Duration.ofDays(32));
        office.porter.look();

        assertThat(door.notice()).isEmpty();
    }

    @Test
    @DisplayName("lets those come back who sit at a desktop, until they have left it")
    void returning() throws Exception {
        keepOut(ROOT, Optional.empty(), "");
        assertThat(door.returning()).containsExactly("alice");

        office.signedIn();
        assertThat(door.returning()).isEmpty();
    }

    @Test
    @DisplayName("for a request lasts as long as that; what was ordered besides goes on")
    void withRequest() throws Exception {
        var ask = Office.user("alice", "10M");
        var unused = office.desk.ask(ROOT, Office.keepingOut(ask), Optional.empty());
        assertThat(door.notice()).contains("root: Update at six").contains("later");

        keepOut(DAVE, Optional.of(Duration.ofHours(1)), "Disk");
        assertThat(office.books.ledger().keepOuts()).hasSize(2);
        office.happen(ALICES, new Event.SessionGone());
        office.pass(Duration.ofSeconds(1));

        assertThat(door.notice()).contains("dave: Disk").doesNotContain("Update");
    }

    private void keepOut(Peer peer, Optional<Duration> length, String reason) throws Refused, JournalException {
        office.gate.keepOut(as(peer), new FromCommand.KeepOut(length, Optional.empty(), reason));
    }

    private Visitor as(Peer peer) {
        return new Visitor(peer, Optional.empty(), outbox);
    }

    /** How many keep others out, as told next. */
    private int heard() throws IOException {
        return ((KeptOut) Wire.read(line.other().read().orElseThrow()))
                .standing()
                .size();
    }
}
