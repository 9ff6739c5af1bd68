package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.cli.StatusObject;
import io.avaje.jsonb.Jsonb;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The administrator's window, with the mouse and the keyboard of a desktop,")
class ConsoleIT {
    private static final String CONSOLE = "^Last Call Console$";
    private static final String ASK = "^Ask to sign out$";
    private static final String KEEP_OUT = "^Keep out$";
    private static final String MESSAGE = "^Message$";
    private static final String SIGN_OUT = "^Sign out$";
    private static final String EXPORT = "^Export";
    private static final String PROMPT = "^Last Call$";
    private static final Duration SOON = Duration.ofSeconds(5);

    private static TestComputer computer;
    private static Person alice;
    private static Person dave;
    private static String bob;

    @RegisterExtension
    final AfterTestExecutionCallback witness =
            context -> context.getExecutionException().ifPresent(failure -> failure.addSuppressed(computer.account()));

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("");
        alice = Person.at(computer, "alice", 11);
        dave = Person.at(computer, "dave", 12);
        bob = computer.terminal("bob");
        dave.opens("lastcall", "console");
        dave.windowOf(CONSOLE);
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @Order(1)
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

    @Test
    @Order(2)
    @DisplayName("tells a desktop and a terminal something, and lets nobody in until it is lifted")
    void tellsAndKeepsOut() {
        var console = new Mouse(dave, CONSOLE);
        clicks(console, Place.SESSIONS);
        clicks(console, Place.FIRST_ROW);
        dave.presses("shift+Down");
        opens(console, Place.MESSAGE, MESSAGE);
        dave.typesOn("Lunch is ready.");
        dave.presses("Return");
        computer.until("alice reads it", () -> alice.counts("^A message$") > 0);
        computer.until("bob reads it", () -> computer.screen(bob).contains("dave says: Lunch is ready."));
        computer.picture("dave", "console-told");

        opens(console, Place.KEEP_OUT, KEEP_OUT);
        computer.picture("dave", "console-keep-out");
        clicks(new Mouse(dave, KEEP_OUT), Place.KEEP_OUT_NOW);
        computer.until("nobody gets in", () -> isKeptOut());
        computer.picture("dave", "console-kept-out");
        computer.until("everybody gets in", () -> {
            clicks(console, Place.LET_IN);
            return computer.within(SOON, () -> !isKeptOut());
        });
    }

    @Test
    @Order(3)
    @DisplayName(
            "locks, says what cannot be disconnected, signs out after it has asked back, and has it all in its history")
    void locksAndSignsOut() {
        var console = new Mouse(dave, CONSOLE);
        alice.opens("xss-lock", "--", "i3lock", "-n");
        computer.until(
                "the locker listens", () -> computer.inside("pgrep", "xss-lock").exit() == 0);
        clicks(console, Place.FIRST_ROW);
        computer.until("alice is locked", () -> {
            clicks(console, Place.LOCK);
            return computer.within(
                    SOON, () -> computer.lastcall("sessions").ok().contains("locked"));
        });
        computer.picture("dave", "console-locked");
        clicks(console, Place.DISCONNECT);
        opens(console, Place.SIGN_OUT, SIGN_OUT);
        computer.picture("dave", "console-sign-out");
        assertThat(alice.isSignedIn()).isTrue();

        clicks(new Mouse(dave, SIGN_OUT), Place.WITHOUT_WARNING);
        clicks(new Mouse(dave, SIGN_OUT), Place.SIGN_OUT_NOW);
        computer.until("alice is gone", () -> !alice.isSignedIn());
        computer.until("it has ended", () -> requests().isEmpty());

        clicks(console, Place.HISTORY);
        opens(console, Place.EXPORT, EXPORT);
        computer.picture("dave", "console-history");
        dave.presses("Return");
        computer.until("it is written", () -> !exported().isEmpty());
        assertThat(exported())
                .contains("ended,r2,dave,alice", "signed-out", "kept-out,,dave", "lifted,,dave", "Lunch is ready.");
    }

    private static void clicks(Mouse mouse, Place place) {
        mouse.clicks(place.x, place.y);
    }

    private static void opens(Mouse console, Place button, String dialog) {
        computer.until(dialog, () -> {
            clicks(console, button);
            return computer.within(SOON, () -> dave.counts(dialog) > 0);
        });
        dave.windowOf(dialog);
    }

    private static boolean isKeptOut() {
        return computer.lastcall("--json", "keep-out").ok().contains("\"keptOut\":true");
    }

    private static String exported() {
        return computer.inside("find", dave.home(""), "-maxdepth", "1", "-name", "*.csv", "-exec", "cat", "{}", "+")
                .out();
    }

    /** Where things are in the window, from its left and upper, or right and lower edge. */
    private enum Place {
        FIRST_ROW(75, 128),
        ASK(95, -88),
        REQUESTS(122, 17),
        ANSWER(450, -99),
        TAKE_BACK(398, -61),
        SEND(-52, -33),
        SESSIONS(40, 17),
        MESSAGE(236, -88),
        LOCK(329, -88),
        DISCONNECT(423, -88),
        SIGN_OUT(535, -88),
        KEEP_OUT(-60, 14),
        KEEP_OUT_NOW(-76, -37),
        LET_IN(-70, 24),
        WITHOUT_WARNING(93, 121),
        SIGN_OUT_NOW(-184, -37),
        HISTORY(198, 17),
        EXPORT(-60, 61);

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
