package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.BOB;
import static dev.lastcall.host.Office.ROOT;
import static dev.lastcall.host.Office.session;
import static dev.lastcall.host.Office.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.Outcome;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromCommand.History;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.testing.VirtualTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What has been")
class ArchiveTest {
    private static final Session ALICES = session("2", ALICE);
    private static final Session BOBS = session("3", BOB);
    private static final History ALL = asked("", "", 100);

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private Office office;
    private Archive archive;

    /** Bob's session is asked and taken back; Alice's is asked, postponed, extended, and signed out. */
    @BeforeEach
    void pass() throws Exception {
        office = new Office(folder, time);
        archive = new Archive(folder.resolve("journal.db"));
        office.signedIn(ALICES, BOBS);
        office.desk.ask(ROOT, user("bob", "10M"), Optional.empty());
        office.pass(Duration.ofMinutes(1));
        office.desk.cancel(ROOT, "r1");
        office.desk.ask(ROOT, user("alice", "10M"), Optional.empty());
        office.shownIn(ALICES);
        office.counter.answer(
                ALICE,
                Optional.empty(),
                Optional.of("2"),
                List.of(new Event.AnsweredPostpone(Duration.ofMinutes(5)), new Event.Noted("on the phone")));
        office.desk.extend(ROOT, "r2", Duration.ofMinutes(2));
        office.happen(ALICES, new Event.AnsweredNow());
        office.happen(
                ALICES,
                new Event.SaveFinished(
                        1, List.of(new Outcome("Geany", Outcome.Result.SAVED, "a.txt")), List.of("Untitled 1")));
        office.pass(Duration.ofMinutes(2));
        office.signedIn(BOBS);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    @DisplayName("is told with the newest first: who asked, how each session ended, how long it took")
    void everything() throws Exception {
        var pasts = archive.find(ROOT, ALL);

        assertThat(pasts)
                .extracting(Past::what, past -> past.request().orElse(""), Past::user, Past::result, Past::by)
                .containsExactly(
                        row("ended", "r2", "alice", "signed-out", "root"),
                        row("extended", "r2", "", "", "root"),
                        row("asked", "r2", "", "", "root"),
                        row("cancelled", "r1", "", "", "root"),
                        row("ended", "r1", "bob", "cancelled", "root"),
                        row("asked", "r1", "", "", "root"));
    }

    @Test
    @DisplayName("says of an ended session what its user took and said, and what became of the work")
    void ended() throws Exception {
        Past past = archive.find(ROOT, asked("alice", "", 100)).getFirst();

        assertThat(past.took()).contains(Duration.ofMinutes(2));
        assertThat(past.postponements()).isEqualTo(1);
        assertThat(past.note()).isEqualTo("on the phone");
        assertThat(past.hooks()).containsExactly(new Message.Outcome("Geany", "saved", "a.txt"));
    }

    @Test
    @DisplayName("is told to users as far as it is theirs")
    void own() throws Exception {
        assertThat(archive.find(BOB, ALL)).extracting(Past::user).containsExactly("bob");
        assertThat(archive.find(ALICE, ALL)).extracting(Past::user).containsExactly("alice");
        assertThat(archive.find(ALICE, asked("bob", "", 100))).isEmpty();
        assertThat(archive.find(new Peer(9, "1009", "eve", false), ALL)).isEmpty();
    }

    @Test
    @DisplayName("can be asked for by request, by result, by who asked, by time, and so many")
    void filtered() throws Exception {
        assertThat(archive.find(ROOT, new History(no(), no(), no(), Optional.of("r1"), no(), no(), 100)))
                .hasSize(3);
        assertThat(archive.find(ROOT, asked("", "cancelled", 100)))
                .extracting(Past::user)
                .containsExactly("bob");
        assertThat(archive.find(ROOT, new History(no(), no(), no(), no(), Optional.of("eve"), no(), 100)))
                .isEmpty();
        assertThat(archive.find(ROOT, asked("", "", 2))).extracting(Past::what).containsExactly("ended", "extended");
        assertThat(archive.find(ROOT, between(VirtualTime.START, VirtualTime.START.plusSeconds(30))))
                .extracting(Past::what)
                .containsExactly("asked");
        assertThat(archive.find(ROOT, between(VirtualTime.START.plusSeconds(90), Instant.MAX.minusSeconds(9))))
                .extracting(Past::what)
                .containsExactly("ended");
    }

    @Test
    @DisplayName("takes what was typed as a value, never as a part of the question")
    void injection() throws Exception {
        assertThat(archive.find(ROOT, asked("x' OR '1'='1", "", 100))).isEmpty();
        assertThat(archive.find(ROOT, asked("'; DROP TABLE journal; --", "", 100)))
                .isEmpty();
        assertThat(archive.find(ROOT, ALL)).hasSize(6);
    }

    private static History asked(String user, String result, int limit) {
        return new History(
                no(),
                no(),
                Optional.of(user).filter(text -> !text.isEmpty()),
                no(),
                no(),
                Optional.of(result).filter(text -> !text.isEmpty()),
                limit);
    }

    private static History between(Instant since, Instant until) {
        return new History(Optional.of(since), Optional.of(until), no(), no(), no(), no(), 100);
    }

    private static <T> Optional<T> no() {
        return Optional.empty();
    }

    private static org.assertj.core.groups.Tuple row(Object... cells) {
        return org.assertj.core.api.Assertions.tuple(cells);
    }
}
