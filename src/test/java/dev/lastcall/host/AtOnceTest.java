package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lastcall.countdown.Event;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.protocol.ToCommand.RequestHead;
import dev.lastcall.testing.VirtualTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Who is signed out at once")
class AtOnceTest {
    private static final Session ALICES = Office.session("2", ALICE);

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
    void close() throws JournalException {
        office.close();
    }

    @Test
    @DisplayName("gets no warning, but is saved first, and is told why there was none")
    void saved() throws Exception {
        atOnce();

        assertThat(office.state(ALICES)).isEqualTo("saving");
        var course = office.books.ledger().open(ALICES.key()).orElseThrow();
        assertThat(((ToAgent.Countdown) office.briefing.of(course)).asking()).allMatch(ToAgent.Asking::atOnce);
    }

    @Test
    @DisplayName("stays with what is not saved, as after any request without force")
    void held() throws Exception {
        atOnce();
        office.happen(ALICES, new Event.SaveFinished(1, List.of(), List.of("Untitled 1")));

        assertThat(office.state(ALICES)).isEqualTo("unsaved");
        office.pass(Duration.ofMinutes(3));
        assertThat(office.state(ALICES)).isEqualTo("blocked");
    }

    @Test
    @DisplayName("is not waited for while the session is locked")
    void locked() throws Exception {
        office.signedIn(Office.but(ALICES, Presence.LOCKED));
        atOnce();

        assertThat(office.state(ALICES)).isEqualTo("saving");
    }

    @Test
    @DisplayName("is so also when asked before with time left, and postponements taken")
    void joined() throws Exception {
        var unused = office.desk.ask(ROOT, Office.user("alice", "30M"), Optional.empty());
        office.shownIn(ALICES);
        office.happen(ALICES, new Event.AnsweredPostpone(Duration.ofMinutes(15)));
        assertThat(office.state(ALICES)).isEqualTo("postponed");

        atOnce();

        assertThat(office.state(ALICES)).isEqualTo("saving");
    }

    @Test
    @DisplayName("can be seen to be so by every administrator, and never by chance with a deadline of its own")
    void visible() throws Exception {
        atOnce();

        assertThat(office.reports.status(ROOT, Optional.of("r1")).getFirst())
                .isInstanceOfSatisfying(
                        RequestHead.class, head -> assertThat(head.atOnce()).isTrue());
        var late = Office.user("alice", "30M");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> office.desk.ask(ROOT, Office.toClose("Geany", Office.atOnce(late)), Optional.empty()));
    }

    private void atOnce() throws Exception {
        var unused = office.desk.ask(ROOT, Office.atOnce(Office.user("alice", "30M")), Optional.empty());
    }
}
