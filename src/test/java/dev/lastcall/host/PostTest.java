package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.BOB;
import static dev.lastcall.host.Office.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lastcall.countdown.Event;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Said;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.protocol.ToCommand.Delivery;
import dev.lastcall.protocol.Wire;
import dev.lastcall.testing.MemoryLink;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.testing.Whoms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What an administrator tells")
@Timeout(30)
class PostTest {
    private static final Session ALICES = Office.session("2", ALICE);
    private static final Session BOBS = Office.session("3", BOB);

    @TempDir
    private Path folder;

    private final MemoryLink.Pair line = MemoryLink.pair();
    private final List<String> terminals = new ArrayList<>();
    private final List<HostThread.Work> shownThere = new ArrayList<>();
    private final List<HostThread.Work> later = new ArrayList<>();
    private Office office;
    private Post post;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, new VirtualTime());
        office.signedIn(ALICES, onTerminal(BOBS));
        office.agentIn(ALICES);
        post = new Post(
                office.books,
                office.roster,
                (session, text, shown) -> {
                    terminals.add(session.user() + " " + text);
                    shownThere.add(shown);
                },
                later::add);
    }

    @AfterEach
    void close() throws JournalException {
        line.one().close();
        office.close();
    }

    @Test
    @DisplayName("comes to the agent, and the one who told it hears when it was shown")
    void toAnAgent() throws Exception {
        tell(ROOT, "alice", "Back at \u202e<b>seven</b>\n");

        assertThat(office.toAgents).containsExactly(new ToAgent.Told(said(1, "Back at <b>seven</b>")));
        post.shown(ALICES.key(), 1, "window");
        assertThat(answer()).containsExactly(new Delivery("2", "alice", Optional.of("window"), ""));
    }

    @Test
    @DisplayName("stands in the prompt where there is one, with what the user has noted, in its order")
    void withTheCountdown() throws Exception {
        var unused = office.desk.ask(ROOT, Office.user("alice", "1H"), Optional.empty());
        office.shownIn(ALICES);
        office.happen(ALICES, new Event.Noted("on the phone until 5"));

        tell(ROOT, "alice", "Five more minutes are fine");
        tell(ROOT, "alice", "Or ten");

        assertThat(office.toAgents).noneMatch(ToAgent.Told.class::isInstance);
        assertThat(conversation(office))
                .extracting(Said::text)
                .containsExactly("on the phone until 5", "Five more minutes are fine", "Or ten");
        assertThat(conversation(office)).extracting(Said::number).containsExactly(0, 1, 2);
    }

    @Test
    @DisplayName("is written to the terminal where there is no agent")
    void toATerminal() throws Exception {
        tell(ROOT, "bob", "The printer is back");

        assertThat(terminals).containsExactly("bob Last Call: root says: The printer is back");
        shownThere.getFirst().perform();
        assertThat(answer()).containsExactly(new Delivery("3", "bob", Optional.of("terminal"), ""));
    }

    @Test
    @DisplayName("that nothing has shown in time is told as that, and shown by the next agent, once")
    void keptForLater() throws Exception {
        tell(ROOT, "alice", "Hello");
        later.getFirst().perform();
        assertThat(answer()).containsExactly(new Delivery("2", "alice", Optional.empty(), "not shown yet"));
        post.deliver();
        assertThat(told()).hasSize(1);

        office.agentIn(ALICES);
        post.deliver();
        assertThat(told()).hasSize(2);
        post.shown(ALICES.key(), 1, "window");
        office.agentIn(ALICES);
        post.deliver();

        assertThat(told()).hasSize(2);
    }

    @Test
    @DisplayName("waits for who is away, and is not said to be shown")
    void away() throws Exception {
        office.signedIn(Office.but(ALICES, Session.Presence.LOCKED));

        tell(ROOT, "alice", "Hello");

        assertThat(answer()).containsExactly(new Delivery("2", "alice", Optional.empty(), "locked"));
        assertThat(office.toAgents).isEmpty();
        office.signedIn(ALICES);
        post.deliver();
        assertThat(office.toAgents).hasSize(1);
    }

    @Test
    @DisplayName("outlives the host, and so does that it was shown")
    void afterARestart() throws Exception {
        tell(ROOT, "alice", "First");
        tell(ROOT, "alice", "Second");
        post.shown(ALICES.key(), 1, "window");

        try (var again = new Office(folder, office.time)) {
            assertThat(again.books.ledger().talk(ALICES.key()).unshown())
                    .extracting(Said::text)
                    .containsExactly("Second");
            assertThat(again.books.ledger().talk(ALICES.key()).next()).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("is an administrator's to tell, to somebody, with words")
    void refused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> tell(BOB, "alice", "Hello"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> tell(ROOT, "nobody", "Hello"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> tell(ROOT, "alice", " \u202e "));
        assertThat(office.toAgents).isEmpty();
    }

    private void tell(Peer peer, String user, String text) throws Exception {
        var visitor = new Visitor(peer, Optional.empty(), new Outbox(line.one(), "post"));
        post.tell(visitor, new FromCommand.Tell(Whoms.of(List.of(user), List.of(), false), text), Held.NOTHING);
    }

    /** Up to its end. */
    private List<Message> answer() throws Exception {
        var parts = new ArrayList<Message>();
        for (Message part = next(); !(part instanceof Message.Done); part = next()) {
            parts.add(part);
        }
        return parts;
    }

    private Message next() throws Exception {
        return Wire.read(line.other().read().orElseThrow());
    }

    private List<Message> told() {
        return office.toAgents.stream().filter(ToAgent.Told.class::isInstance).toList();
    }

    private static List<Said> conversation(Office office) {
        var course = office.books.ledger().open(ALICES.key()).orElseThrow();
        return ((ToAgent.Countdown) office.briefing.of(course)).conversation();
    }

    private static Said said(int number, String text) {
        return new Said(number, VirtualTime.START, Optional.of("root"), text);
    }

    private static Session onTerminal(Session s) {
        return new Session(
                s.key(),
                s.account(),
                s.user(),
                s.name(),
                Session.Kind.SSH,
                s.presence(),
                s.remote(),
                Optional.of("/dev/pts/3"));
    }
}
