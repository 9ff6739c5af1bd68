package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.ROOT;
import static dev.lastcall.host.Office.everybody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Session;
import dev.lastcall.request.SessionKey;
import dev.lastcall.testing.VirtualTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A session that only has a terminal")
class AnnouncerTest {
    private static final Session TERMINAL = new Session(
            new SessionKey("7", VirtualTime.START.minusSeconds(60)),
            ALICE.account(),
            ALICE.name(),
            Optional.empty(),
            Session.Kind.SSH,
            Session.Presence.ACTIVE,
            Optional.empty(),
            Optional.of("/dev/pts/3"));

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private final List<String> texts = new ArrayList<>();
    private final List<Course> shown = new ArrayList<>();
    private Office office;
    private Announcer announcer;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, time);
        announcer = new Announcer(
                office.roster,
                office.briefing,
                (session, text) -> texts.add(session.key().id() + ": " + text),
                Runnable::run,
                shown::add);
        office.books.listen(announcer);
        office.signedIn(TERMINAL);
        announcer.remind(List.of(), time.instant());
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    @DisplayName("is told who asks, why, until when, and how to answer")
    void told() throws Exception {
        ask();

        assertThat(texts).hasSize(1);
        assertThat(texts.getFirst())
                .startsWith("7: Last Call: root asks you to sign out by ")
                .contains(": Update at six. ")
                .endsWith("lastcall now, lastcall postpone, lastcall note TEXT");
        assertThat(shown).hasSize(1);
    }

    @Test
    @DisplayName("is told again at 10, 5, 2 and 1 minutes how long is left, and at no other time")
    void reminded() throws Exception {
        ask();
        texts.clear();

        for (int second = 0; second < 12 * 60; second++) {
            time.pass(Duration.ofSeconds(1));
            announcer.remind(office.books.ledger().open(), time.instant());
        }

        assertThat(texts)
                .extracting(text -> text.substring("7: Last Call: ".length(), text.indexOf(" left")))
                .containsExactly("10m", "5m", "2m", "1m");
    }

    @Test
    @DisplayName("is told nothing more once an agent is there")
    void withAgent() throws Exception {
        ask();
        office.agentIn(TERMINAL);
        texts.clear();

        time.pass(Duration.ofMinutes(7));
        announcer.remind(office.books.ledger().open(), time.instant());

        assertThat(texts).isEmpty();
    }

    private void ask() throws Exception {
        office.desk.ask(ROOT, everybody("12M"), Optional.empty());
        office.shownIn(TERMINAL);
    }
}
