package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.BOB;
import static dev.lastcall.host.Office.ROOT;
import static dev.lastcall.host.Office.session;
import static dev.lastcall.host.Office.toClose;
import static dev.lastcall.host.Office.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lastcall.countdown.Event;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.ToCommand;
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

@DisplayName("A host that is asked to have an application closed")
class HostClosingTest {
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
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    @DisplayName("sees it through: asked, saved, closed, the session untouched")
    void closes() throws Exception {
        office.desk.ask(ROOT, toClose("LibreOffice", user("alice", "10M")), Optional.empty());
        office.shownIn(ALICES);
        assertThat(head("r1").action()).isEqualTo("close");
        assertThat(head("r1").application()).contains("LibreOffice");

        office.counter.answer(ALICE, Optional.empty(), Optional.of("2"), List.of(new Event.AnsweredNow()));
        office.happen(ALICES, new Event.SaveFinished(1, List.of(), List.of()));
        assertThat(row("r1").state()).isEqualTo("closing");
        assertThat(row("r1").detail()).isEqualTo("it is asked to close");
        office.happen(ALICES, new Event.CloseFinished(1, List.of(), List.of()));

        assertThat(row("r1").state()).isEqualTo("closed");
        assertThat(office.books.ledger().ended("r1")).isTrue();
        assertThat(office.books.ledger().open(ALICES.key())).isEmpty();
    }

    @Test
    @DisplayName("goes on with a sign-out that was asked for besides, also after its journal is read again")
    void besidesASignOut() throws Exception {
        office.desk.ask(ROOT, user("alice", "30M"), Optional.empty());
        office.desk.ask(ROOT, toClose("LibreOffice", user("alice", "10M")), Optional.empty());
        office.shownIn(ALICES);
        office.pass(Duration.ofMinutes(10));
        office.happen(ALICES, new Event.SaveFinished(1, List.of(), List.of()));
        assertThat(row("r1").state()).isEqualTo("asked");
        assertThat(row("r1").deadline()).isEqualTo(VirtualTime.START.plus(Duration.ofMinutes(30)));
        office.happen(ALICES, new Event.CloseFinished(1, List.of(), List.of()));

        try (var again = new Office(folder, time)) {
            assertThat(again.countdown(ALICES)).isEqualTo(office.countdown(ALICES));
            assertThat(again.rows(ROOT, "r2").getFirst().state()).isEqualTo("closed");
            assertThat(again.rows(ROOT, "r1").getFirst().state()).isEqualTo("asked");
            assertThat(again.books.ledger().ended("r2")).isTrue();
            assertThat(again.books.ledger().ended("r1")).isFalse();
        }
    }

    @Test
    @DisplayName("says at once that it cannot in a session without an agent, and shows nobody anything")
    void noAgent() throws Exception {
        office.desk.ask(ROOT, toClose("LibreOffice", user("bob", "10M")), Optional.empty());

        office.pass(Duration.ofSeconds(16));

        assertThat(row("r1").state()).isEqualTo("blocked");
        assertThat(row("r1").detail()).isEqualTo("No agent runs in this session");
    }

    @Test
    @DisplayName("says so too when the agent vanishes for good while it saves")
    void agentVanishes() throws Exception {
        office.desk.ask(ROOT, toClose("LibreOffice", user("alice", "10M")), Optional.empty());
        office.shownIn(ALICES);
        var line = office.roster.agent(ALICES.key()).orElseThrow();
        office.pass(Duration.ofMinutes(10));
        assertThat(office.roster.agentLeft(ALICES.key(), line)).isTrue();
        office.steward.agentLeft(ALICES.key());

        office.pass(Duration.ofSeconds(16));

        assertThat(row("r1").state()).isEqualTo("blocked");
    }

    @Test
    @DisplayName("does not wait for close steps before a logout when there is no agent to run them")
    void nobodyCloses() throws Exception {
        office.desk.ask(ROOT, user("alice", "10M"), Optional.empty());
        office.shownIn(ALICES);
        office.pass(Duration.ofMinutes(10));
        office.happen(ALICES, new Event.SaveFinished(1, List.of(), List.of()));
        var line = office.roster.agent(ALICES.key()).orElseThrow();
        assertThat(office.roster.agentLeft(ALICES.key(), line)).isTrue();
        office.steward.agentLeft(ALICES.key());

        office.pass(Duration.ofSeconds(17));

        assertThat(row("r1").state()).isEqualTo("blocked");
        assertThat(row("r1").detail()).isEqualTo("There is no agent that could log out");
    }

    @Test
    @DisplayName("cleans the name it is given, and wants one")
    void names() throws Exception {
        var taken = office.desk.ask(ROOT, toClose("  Libre\u202eOffice\n", user("alice", "10M")), Optional.empty());

        assertThat(taken.request().action().application()).contains("LibreOffice");
        assertThatThrownBy(() -> office.desk.ask(ROOT, toClose(" \n", user("alice", "10M")), Optional.empty()))
                .isInstanceOf(Refused.class);
    }

    private ToCommand.RequestHead head(String id) throws Refused {
        return (ToCommand.RequestHead)
                office.reports.status(ROOT, Optional.of(id)).getFirst();
    }

    private ToCommand.RequestRow row(String id) throws Refused {
        return office.rows(ROOT, id).getFirst();
    }
}
