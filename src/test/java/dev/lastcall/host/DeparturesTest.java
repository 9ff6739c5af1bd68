package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.BOB;
import static dev.lastcall.host.Office.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lastcall.countdown.Event;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.protocol.ToAgent;
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

@DisplayName("Who wants to sign out by themselves")
class DeparturesTest {
    private static final Session ALICES = Office.session("2", ALICE);
    private static final Session BOBS = Office.session("3", BOB);
    private static final Optional<String> HERE = Optional.of("2");
    private static final Optional<String> NONE = Optional.empty();

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, new VirtualTime());
        office.signedIn(ALICES, BOBS);
        office.agentIn(ALICES);
    }

    @AfterEach
    void close() throws JournalException {
        office.close();
    }

    @Test
    @DisplayName("is saved at once, without a warning, by a request of their own that reaches nobody else")
    void leaves() throws Exception {
        var request = office.departures.leave(ALICE, NONE, HERE);

        assertThat(office.state(ALICES)).isEqualTo("saving");
        assertThat(office.books.ledger().open()).hasSize(1);
        assertThat(request.requester().name()).isEqualTo("alice");
        assertThat(office.rows(ALICE, "r1")).hasSize(1);
    }

    @Test
    @DisplayName("goes when all is saved, and stays with what is not when the hold is over")
    void holds() throws Exception {
        var unused = office.departures.leave(ALICE, NONE, HERE);
        office.happen(ALICES, new Event.SaveFinished(1, List.of(), List.of("Untitled 1")));

        office.pass(Duration.ofMinutes(1));
        assertThat(office.state(ALICES)).isEqualTo("unsaved");
        office.pass(Duration.ofMinutes(2));
        assertThat(office.state(ALICES)).isEqualTo("blocked");
    }

    @Test
    @DisplayName("may take it back until signing out begins, by its id too")
    void staysAfterAll() throws Exception {
        var unused = office.departures.leave(ALICE, NONE, HERE);
        office.departures.stay(ALICE, NONE, HERE);
        assertThat(office.state(ALICES)).isEqualTo("cancelled");

        String second = office.departures.leave(ALICE, NONE, HERE).id();
        office.desk.cancel(ALICE, second);
        assertThat(office.state(ALICES)).isEqualTo("cancelled");

        var third = office.departures.leave(ALICE, NONE, HERE);
        office.happen(ALICES, new Event.SaveFinished(1, List.of(), List.of()));
        refuses(Kind.USAGE, () -> office.desk.cancel(ALICE, third.id()));
        assertThat(office.state(ALICES)).isEqualTo("signing-out");
    }

    @Test
    @DisplayName("cannot speak for another's session, nor take back what another has asked")
    void onlyTheirOwn() throws Exception {
        refuses(Kind.NOT_ALLOWED, () -> office.departures.leave(BOB, HERE, Optional.of("3")));
        refuses(Kind.NOT_ALLOWED, () -> office.departures.leave(ROOT, HERE, NONE));
        refuses(Kind.NOT_FOUND, () -> office.departures.leave(ROOT, NONE, HERE));
        refuses(Kind.NOT_FOUND, () -> office.departures.stay(ALICE, NONE, HERE));
        assertThat(office.books.ledger().open()).isEmpty();

        var alices = office.departures.leave(ALICE, NONE, HERE);
        refuses(Kind.NOT_ALLOWED, () -> office.desk.cancel(BOB, alices.id()));
        var roots = office.desk.ask(ROOT, Office.user("bob", "1H"), NONE);
        refuses(Kind.NOT_ALLOWED, () -> office.desk.cancel(BOB, roots.request().id()));
        refuses(Kind.NOT_FOUND, () -> office.departures.stay(BOB, NONE, Optional.of("3")));
    }

    @Test
    @DisplayName("answers the request that stands, where there is one, and what it granted is kept")
    void answersWhatIsAsked() throws Exception {
        var asked = office.desk.ask(ROOT, Office.user("alice", "1H"), NONE).request();
        office.shownIn(ALICES);

        assertThat(office.departures.leave(ALICE, NONE, HERE)).isEqualTo(asked);

        assertThat(office.state(ALICES)).isEqualTo("saving");
        office.happen(ALICES, new Event.SaveFinished(1, List.of(), List.of("Untitled 1")));
        office.pass(Duration.ofMinutes(3));
        assertThat(office.state(ALICES)).isEqualTo("asked");
    }

    @Test
    @DisplayName("signs out also where only an application was to close")
    void besidesClosing() throws Exception {
        var unused = office.desk.ask(ROOT, Office.toClose("LibreOffice", Office.user("alice", "1H")), NONE);
        office.shownIn(ALICES);

        var own = office.departures.leave(ALICE, NONE, HERE);
        office.departures.stay(ALICE, NONE, HERE);

        assertThat(own.id()).isEqualTo("r2");
        assertThat(office.state(ALICES)).isEqualTo("asked");
        assertThat(office.countdown(ALICES).fairness()).isEqualTo(Configuration.DEFAULT.fairness());
    }

    @Test
    @DisplayName("is told that it is their own wish, and how saving went the last time")
    void told() throws Exception {
        var unused = office.departures.leave(ALICE, NONE, HERE);
        var saved = new dev.lastcall.countdown.Outcome(
                "LibreOffice", dev.lastcall.countdown.Outcome.Result.SAVED, "report.odt");

        var course = office.books.ledger().open(ALICES.key()).orElseThrow();
        assertThat(office.briefing.of(course))
                .isInstanceOfSatisfying(
                        ToAgent.Countdown.class, c -> assertThat(c.asking()).allMatch(ToAgent.Asking::own));
        office.happen(ALICES, new Event.SaveFinished(1, List.of(saved), List.of()));

        assertThat(office.briefing.lastSaved(ALICE))
                .isEqualTo(new ToAgent.LastSaved(
                        Optional.of(VirtualTime.START),
                        List.of(new Message.Outcome("LibreOffice", "saved", "report.odt"))));
        assertThat(office.briefing.lastSaved(BOB)).isEqualTo(new ToAgent.LastSaved(Optional.empty(), List.of()));
    }

    private static void refuses(Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable order) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(order)
                .satisfies(refused -> assertThat(refused.failure().kind()).isEqualTo(kind));
    }
}
