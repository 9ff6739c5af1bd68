package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.cli.StatusObject;
import io.avaje.jsonb.Jsonb;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("The administrator's window, with the mouse and the keyboard of a desktop,")
class ConsoleIT {
    private static final String CONSOLE = "^Last Call Console$";
    private static final String ASK = "^Ask to sign out$";
    private static final String PROMPT = "^Last Call$";
    private static final Duration SOON = Duration.ofSeconds(5);

    private static TestComputer computer;
    private static Person alice;
    private static Person dave;

    @RegisterExtension
    final AfterTestExecutionCallback witness =
            context -> context.getExecutionException().ifPresent(failure -> failure.addSuppressed(computer.account()));

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("");
        alice = Person.at(computer, "alice", 11);
        dave = Person.at(computer, "dave", 12);
        computer.terminal("bob");
        dave.opens("lastcall", "console");
        dave.windowOf(CONSOLE);
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName("asks the one who was chosen, shows how it stands, answers, and takes it back")
    void wholeStory() {
        var console = new Mouse(dave, CONSOLE);
        var ask = new Mouse(dave, ASK);

        computer.until("the dialog", () -> {
            console.clicks(Place.FIRST_ROW.x, Place.FIRST_ROW.y);
            console.clicks(Place.ASK.x, Place.ASK.y);
            return computer.within(SOON, ask::isThere);
        });
        dave.typesOn("Update at six");
        computer.picture("dave", "console-asks");
        computer.until("a request", () -> {
            ask.clicks(Place.SEND.x, Place.SEND.y);
            return computer.within(SOON, () -> requests().size() == 1);
        });
        computer.until("alice sees the prompt", () -> alice.counts(PROMPT) > 0);
        computer.as("alice", "lastcall", "note", "on the phone until 5").ok();
        computer.picture("dave", "console-sessions");

        assertThat(request().reason()).isEqualTo("Update at six");
        assertThat(request().requestedBy()).isEqualTo("dave");
        assertThat(request().sessions()).extracting(StatusObject.Row::user).containsExactly("alice");

        console.clicks(Place.REQUESTS.x, Place.REQUESTS.y);
        computer.until("the answer reaches alice", () -> {
            console.clicks(Place.ANSWER.x, Place.ANSWER.y);
            dave.typesOn("Take your time.");
            dave.presses("Return");
            return computer.within(SOON, () -> isWritten("Take your time."));
        });
        computer.picture("dave", "console-requests");
        computer.picture("alice", "console-alice");

        computer.until("it is taken back", () -> {
            console.clicks(Place.TAKE_BACK.x, Place.TAKE_BACK.y);
            return computer.within(SOON, () -> requests().isEmpty());
        });
        assertThat(alice.isSignedIn()).isTrue();
    }

    /** Where things are in the window, from its left and upper, or right and lower edge. */
    private enum Place {
        FIRST_ROW(75, 128),
        ASK(95, -88),
        REQUESTS(122, 17),
        ANSWER(450, -99),
        TAKE_BACK(398, -61),
        SEND(-52, -33);

        private final int x;
        private final int y;

        Place(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    /** What was told is in the host's database. */
    private static boolean isWritten(String text) {
        String journal = "/var/lib/lastcall/journal.db";
        return computer.inside("grep", "-aqF", text, journal, journal + "-wal").exit() == 0;
    }

    private static StatusObject request() {
        return requests().getFirst();
    }

    private static List<StatusObject> requests() {
        return Jsonb.instance()
                .type(StatusObject.class)
                .list()
                .fromJson(computer.lastcall("--json", "status").ok());
    }
}
