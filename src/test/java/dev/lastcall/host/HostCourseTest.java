package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.BOB;
import static dev.lastcall.host.Office.ROOT;
import static dev.lastcall.host.Office.but;
import static dev.lastcall.host.Office.everybody;
import static dev.lastcall.host.Office.session;
import static dev.lastcall.host.Office.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.State;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.FromCommand.Whom;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.request.Action;
import dev.lastcall.request.Grace;
import dev.lastcall.request.Request;
import dev.lastcall.request.Target;
import dev.lastcall.testing.VirtualTime;
import io.avaje.jsonb.Jsonb;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A host")
class HostCourseTest {
    private static final Session ALICES = session("2", ALICE);
    private static final Session BOBS = session("3", BOB);

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, time);
        office.signedIn(ALICES, BOBS);
        office.agentIn(ALICES);
        office.agentIn(BOBS);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    @DisplayName("asks everybody, and sees both courses to their ends")
    void asksEverybody() throws Exception {
        var taken = office.desk.ask(ROOT, everybody("10M"), Optional.empty());
        office.shownIn(ALICES);
        office.shownIn(BOBS);

        office.counter.answer(ALICE, Optional.empty(), Optional.of("2"), List.of(new Event.AnsweredNow()));
        office.happen(ALICES, new Event.SaveFinished(1, List.of(), List.of()));
        office.signedIn(BOBS);
        office.pass(Duration.ofMinutes(10));
        office.happen(BOBS, new Event.SaveFinished(1, List.of(), List.of()));
        office.signedIn();

        assertThat(taken.sessions()).containsExactly(ALICES, BOBS);
        assertThat(office.rows(ROOT, "r1"))
                .extracting(row -> row.user() + " " + row.state())
                .containsExactly("alice signed-out", "bob signed-out");
        assertThat(office.books.ledger().ended("r1")).isTrue();
    }

    @Test
    @DisplayName("spares the requester's own session, unless it is named")
    void sparesTheRequester() throws Exception {
        var all = office.desk.ask(ROOT, everybody("10M"), Optional.of("2"));
        var named = office.desk.ask(ROOT, Office.ask(List.of(), List.of("2"), true, "10M"), Optional.of("2"));

        assertThat(all.sessions()).containsExactly(BOBS);
        assertThat(named.sessions()).containsExactly(ALICES, BOBS);
    }

    @Test
    @DisplayName("tells administrators and users apart, and changes nothing for those who may not")
    void rights() throws Exception {
        office.desk.ask(ROOT, everybody("10M"), Optional.empty());
        var before = office.countdown(BOBS);

        refusedAs(Kind.NOT_ALLOWED, () -> office.desk.ask(ALICE, user("bob", "10M"), Optional.of("2")));
        refusedAs(Kind.NOT_ALLOWED, () -> office.desk.cancel(ALICE, "r1"));
        refusedAs(Kind.NOT_ALLOWED, () -> office.desk.extend(ALICE, "r1", Duration.ofHours(1)));
        refusedAs(
                Kind.NOT_ALLOWED,
                () -> office.counter.answer(
                        ALICE, Optional.of("3"), Optional.of("2"), List.of(new Event.AnsweredNow())));

        assertThat(office.countdown(BOBS)).isEqualTo(before);
        assertThat(office.rows(ALICE, "r1")).extracting("user").containsExactly("alice");
        assertThat(office.reports.sessions(ALICE)).hasSize(1);
    }

    @Test
    @DisplayName("does not tell a user that another's request exists")
    void hidesRequests() throws Exception {
        office.desk.ask(ROOT, user("bob", "10M"), Optional.empty());

        refusedAs(Kind.NOT_FOUND, () -> office.reports.status(ALICE, Optional.of("r1")));
        assertThat(office.reports.status(ALICE, Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("knows nothing of users and sessions that are not there, and then asks nobody at all")
    void nobody() throws Exception {
        refusedAs(Kind.NOT_FOUND, () -> office.desk.ask(ROOT, user("carol", "10M"), Optional.empty()));
        refusedAs(
                Kind.NOT_FOUND,
                () -> office.desk.ask(ROOT, Office.ask(List.of("bob"), List.of("99"), false, "10M"), Optional.empty()));
        refusedAs(
                Kind.USAGE,
                () -> office.desk.ask(ROOT, Office.ask(List.of(), List.of(), false, "10M"), Optional.empty()));

        assertThat(office.books.ledger().requests()).isEmpty();
    }

    @Test
    @DisplayName("stands where it stood after its journal is read again")
    void restarts() throws Exception {
        office.desk.ask(ROOT, everybody("10M"), Optional.empty());
        office.shownIn(ALICES);
        office.counter.answer(
                ALICE,
                Optional.empty(),
                Optional.of("2"),
                List.of(new Event.AnsweredPostpone(Duration.ofMinutes(5)), new Event.Noted("on the phone")));
        office.pass(Duration.ofMinutes(3));
        var alice = office.countdown(ALICES);
        var bob = office.countdown(BOBS);

        // no close: the process was killed
        try (var again = new Office(folder, time)) {
            assertThat(again.countdown(ALICES)).isEqualTo(alice);
            assertThat(again.countdown(BOBS)).isEqualTo(bob);
            assertThat(again.desk
                            .ask(ROOT, noted(again), Optional.empty())
                            .request()
                            .id())
                    .isEqualTo("r2");
        }
    }

    @Test
    @DisplayName("reaches those who sign in before the deadline of a request for everybody, once")
    void newcomers() throws Exception {
        office.desk.ask(ROOT, everybody("10M"), Optional.empty());
        var late = session("9", BOB, time.instant().plusSeconds(60));

        office.pass(Duration.ofMinutes(1));
        office.signedIn(ALICES, BOBS, late);
        office.signedIn(ALICES, BOBS, late);

        assertThat(office.rows(ROOT, "r1")).extracting("session").containsExactly("2", "3", "9");
        assertThat(office.state(late)).isEqualTo("waiting");
    }

    @Test
    @DisplayName("spares who is excepted also on signing in later, and after the journal is read again")
    void exceptedNewcomers() throws Exception {
        var whom = new Whom(List.of(), List.of(), true, Optional.empty(), List.of(), List.of("bob"));
        office.desk.ask(ROOT, Office.of(whom, "10M"), Optional.empty());
        var late = session("9", BOB, time.instant().plusSeconds(60));

        try (var again = new Office(folder, time)) {
            again.pass(Duration.ofMinutes(1));
            again.signedIn(ALICES, BOBS, late);

            assertThat(again.rows(ROOT, "r1")).extracting("session").containsExactly("2");
        }
    }

    @Test
    @DisplayName("excepts nobody where a journal of an earlier version does not say")
    void earlierJournal() {
        var request = Jsonb.instance().type(Request.class);
        String now = request.toJson(new Request(
                "r1",
                new Action.SignOut(),
                Rights.requester(ROOT),
                time.instant(),
                List.of(new Target.All(), new Target.Idle(Duration.ofMinutes(30))),
                List.of("bob"),
                time.instant(),
                "",
                Grace.none(),
                false,
                false));

        String before = now.replace("\"except\":[\"bob\"],", "");

        assertThat(before).isNotEqualTo(now);
        assertThat(request.fromJson(now).except()).containsExactly("bob");
        assertThat(request.fromJson(before).except()).isEmpty();
        assertThat(request.fromJson(before).targets()).contains(new Target.Idle(Duration.ofMinutes(30)));
    }

    @Test
    @DisplayName("lets nobody be signed out while the session is locked, and warns again when its user is back")
    void locked() throws Exception {
        office.desk.ask(ROOT, user("alice", "5M"), Optional.empty());
        office.shownIn(ALICES);
        office.signedIn(but(ALICES, Presence.LOCKED), BOBS);

        office.pass(Duration.ofHours(2));
        var meanwhile = office.countdown(ALICES).state();
        office.signedIn(ALICES, BOBS);
        office.shownIn(ALICES);

        assertThat(meanwhile).isEqualTo(new State.Waiting(State.Waiting.Reason.LOCKED));
        assertThat(office.countdown(ALICES).deadline()).isEqualTo(time.instant().plus(Duration.ofMinutes(2)));
    }

    @Test
    @DisplayName("takes a jump of the clock for a sleep: the time that nobody saw pass does not count")
    void clockJump() throws Exception {
        office.desk.ask(ROOT, user("alice", "30M"), Optional.empty());
        office.shownIn(ALICES);

        time.jump(Duration.ofHours(8));
        office.pass(Duration.ofSeconds(1));
        office.shownIn(ALICES);

        assertThat(office.state(ALICES)).isEqualTo("asked");
        assertThat(office.countdown(ALICES).deadline()).isEqualTo(time.instant().plus(Duration.ofMinutes(2)));
    }

    @Test
    @DisplayName("does not call anything saved when the agent has vanished")
    void agentVanished() throws Exception {
        office.desk.ask(ROOT, user("alice", "5M"), Optional.empty());
        office.shownIn(ALICES);
        var line = office.roster.agent(ALICES.key()).orElseThrow();
        assertThat(office.roster.agentLeft(ALICES.key(), line)).isTrue();
        office.steward.agentLeft(ALICES.key());

        office.pass(Duration.ofMinutes(12));

        assertThat(office.state(ALICES)).isEqualTo("blocked");
        assertThat(office.rows(ROOT, "r1").getFirst().unsaved()).hasSize(1);
    }

    @Test
    @DisplayName("has the countdown go on when an agent shows nothing although it was told")
    void silentAgent() throws Exception {
        office.desk.ask(ROOT, user("alice", "5M"), Optional.empty());

        office.pass(Duration.ofMinutes(1));

        assertThat(office.state(ALICES)).isEqualTo("asked");
        assertThat(office.countdown(ALICES).seen()).isEmpty();
    }

    @Test
    @DisplayName("cancels up to the last second, and refuses when signing out has begun")
    void cancels() throws Exception {
        office.desk.ask(ROOT, everybody("5M"), Optional.empty());
        office.shownIn(ALICES);
        office.shownIn(BOBS);
        office.pass(Duration.ofSeconds(290));
        office.counter.answer(ALICE, Optional.empty(), Optional.of("2"), List.of(new Event.AnsweredNow()));
        office.happen(ALICES, new Event.SaveFinished(1, List.of(), List.of()));
        office.pass(Duration.ofSeconds(10));
        var bobWas = office.state(BOBS);

        office.desk.cancel(ROOT, "r1");

        assertThat(bobWas).isEqualTo("saving");
        assertThat(office.state(BOBS)).isEqualTo("cancelled");
        assertThat(office.state(ALICES)).isEqualTo("signing-out");
        refusedAs(Kind.USAGE, () -> office.desk.cancel(ROOT, "r1"));
    }

    @Test
    @DisplayName("shows one of two requests as cancelled while the other goes on")
    void twoRequests() throws Exception {
        office.desk.ask(ROOT, user("alice", "10M"), Optional.empty());
        office.desk.ask(ROOT, user("alice", "5M"), Optional.empty());
        office.shownIn(ALICES);

        office.desk.cancel(ROOT, "r2");

        assertThat(office.rows(ROOT, "r2").getFirst().state()).isEqualTo("cancelled");
        assertThat(office.rows(ROOT, "r1").getFirst().state()).isEqualTo("asked");
        assertThat(office.countdown(ALICES).deadline()).isEqualTo(VirtualTime.START.plus(Duration.ofMinutes(10)));
        assertThat(office.books.ledger().ended("r2")).isTrue();
    }

    private static FromCommand.Ask noted(Office office) throws Exception {
        office.signedIn(ALICES, BOBS);
        return everybody("10M");
    }

    private static void refusedAs(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.failure().kind()).isEqualTo(kind));
    }
}
