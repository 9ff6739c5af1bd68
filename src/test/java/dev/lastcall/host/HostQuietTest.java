package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.ROOT;
import static dev.lastcall.host.Office.session;
import static dev.lastcall.host.Office.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.countdown.State;
import dev.lastcall.countdown.State.Waiting.Reason;
import dev.lastcall.platform.Session;
import dev.lastcall.testing.VirtualTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A prompt that an agent holds back")
class HostQuietTest {
    private static final Session ALICES = session("2", ALICE);

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, new VirtualTime());
        office.signedIn(ALICES);
        office.agentIn(ALICES);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    @DisplayName("is told to the requester, and is not taken for one that was shown unseen")
    void told() throws Exception {
        office.desk.ask(ROOT, user("alice", "30M"), Optional.empty());

        holdBack();
        office.pass(Duration.ofMinutes(9));

        assertThat(office.countdown(ALICES).state()).isEqualTo(new State.Waiting(Reason.BUSY));
        assertThat(office.rows(ROOT, "r1").getFirst().detail()).startsWith("not disturbed for now");
    }

    @Test
    @DisplayName("counts as held back for no longer than the administrator grants, whatever the agent says")
    void limit() throws Exception {
        office.desk.ask(ROOT, user("alice", "30M"), Optional.empty());
        holdBack();

        office.pass(Duration.ofMinutes(10).plusSeconds(1));
        holdBack();

        assertThat(office.countdown(ALICES).state()).isEqualTo(new State.Waiting(Reason.NOT_SHOWN_YET));
        office.pass(Duration.ofSeconds(31));
        assertThat(office.state(ALICES)).isEqualTo("asked");
    }

    @Test
    @DisplayName("must come up before the last minutes, and then warns for the minimum")
    void lastMinutes() throws Exception {
        office.desk.ask(ROOT, user("alice", "5M"), Optional.empty());
        holdBack();

        office.pass(Duration.ofMinutes(3));

        assertThat(office.countdown(ALICES).state()).isEqualTo(new State.Waiting(Reason.NOT_SHOWN_YET));
        office.shownIn(ALICES);
        assertThat(office.state(ALICES)).isEqualTo("asked");
        assertThat(Duration.between(
                        office.time.instant(), office.countdown(ALICES).deadline()))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(2));
    }

    @Test
    @DisplayName("waits for nobody when its agent has gone")
    void agentGone() throws Exception {
        office.desk.ask(ROOT, user("alice", "30M"), Optional.empty());
        holdBack();
        office.agentLeaves(ALICES);

        office.pass(Duration.ofSeconds(20));

        assertThat(office.countdown(ALICES).state()).isEqualTo(new State.Waiting(Reason.NO_AGENT));
    }

    private void holdBack() throws Exception {
        office.steward.heldBack(office.books.ledger().open(ALICES.key()).orElseThrow());
    }
}
