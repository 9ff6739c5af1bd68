package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.testing.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX) // its hooks are scripts in Python
@DisplayName("An agent that is to close programs")
class AgentClosingTest {
    private static final String CLOSE_STEP = "close = [\"python3\", \"${hooks}/editor-close.py\"]";

    @TempDir
    private Path home;

    private Seat seat;

    @BeforeEach
    void sit() {
        seat = new Seat(home);
    }

    @AfterEach
    void leave() {
        seat.close();
    }

    @Test
    @DisplayName("runs the close steps before a logout, once, and tells the host what came of each")
    void beforeLogout() {
        seat.scripts.add("editor", "", CLOSE_STEP).close("editor", "exit(3)");
        seat.programs.running("editor");

        seat.host.say(Countdowns.closingPrograms());
        seat.host.say(Countdowns.closingPrograms());

        var done = seat.host.hears(FromAgent.CloseDone.class);
        assertThat(done.outcomes())
                .containsExactly(new Message.Outcome("editor", "saved", "report.odt, not closed: it ended with 3"));
        assertThat(done.left()).isEmpty();
        assertThat(seat.desktop.asked()).isZero();
        assertThat(seat.host.heard(FromAgent.CloseDone.class)).hasSize(1);
    }

    @Test
    @DisplayName("does not ask its user about an application that is not there, and tells the host")
    void notRunning() {
        seat.scripts.add("editor", "");

        seat.host.say(Countdowns.askedToClose("EDITOR"));
        seat.host.say(Countdowns.askedToClose("nonsense"));

        assertThat(seat.host.hears(FromAgent.NotRunning.class)).isEqualTo(new FromAgent.NotRunning("EDITOR", "editor"));
        assertThat(seat.host.hears(FromAgent.CannotClose.class).application()).isEqualTo("nonsense");
        assertThat(seat.prompt.views()).isEmpty();
    }

    @Test
    @DisplayName("asks about one that is, by its real name, and notices when its user closes it meanwhile")
    void closedMeanwhile() {
        seat.runs("editor", "");

        seat.host.say(Countdowns.askedToClose("EDITOR"));
        assertThat(seat.prompt.shows(Phase.ASKED).application()).contains("editor");
        seat.programs.runNothing();
        seat.time.pass(Duration.ofSeconds(10));

        seat.host.hears(FromAgent.NotRunning.class);
    }

    @Test
    @DisplayName("saves only that application, and leaves the windows of others alone")
    void savesOnlyOne() {
        seat.runs("editor", "");
        seat.scripts.add("other", "exit(9)");
        seat.programs.running("editor", "other");
        seat.programs.windows(new dev.lastcall.platform.Programs.Window("mousepad", "*Untitled 1 - Mousepad"));

        seat.host.say(Countdowns.savingToClose("editor"));

        var done = seat.host.hears(FromAgent.SaveDone.class);
        assertThat(done.unsaved()).isEmpty();
        assertThat(done.outcomes()).extracting(Message.Outcome::name).containsExactly("editor");
    }

    @Test
    @DisplayName("closes one without a close step by its windows, and says closed only when it is gone")
    void byItsWindows() {
        seat.runs("editor", "");

        seat.host.say(Countdowns.closing("editor", ToAgent.Closing.ASK));

        assertThat(seat.host.hears(FromAgent.CloseDone.class).left()).isEmpty();
        assertThat(seat.closing.asked()).isEqualTo(1);
    }

    @Test
    @DisplayName("tells what stays open, although its close step was content")
    void staysOpen() {
        seat.scripts.add("editor", "", CLOSE_STEP).close("editor", "exit(0)");
        seat.programs.running("editor");

        seat.host.say(Countdowns.closing("editor", ToAgent.Closing.ASK));

        assertThat(seat.host.hears(FromAgent.CloseDone.class).left()).containsExactly("editor: it is still open");
        assertThat(seat.closing.asked()).isZero();
    }

    @Test
    @DisplayName("ends its processes when nothing else is left to do, and those only")
    void ended() throws IOException {
        seat.runs("editor", "");
        Process process = new ProcessBuilder("sh", "-c", "trap '' TERM; while :; do sleep 1; done").start();
        seat.closing.stubborn(process.toHandle());
        var unused = process.onExit().thenRun(seat.programs::runNothing);

        seat.host.say(Countdowns.closing("editor", ToAgent.Closing.ASK));
        seat.host.hears(FromAgent.CloseDone.class);
        assertThat(process.isAlive()).isTrue();
        seat.host.say(Countdowns.closing("editor", ToAgent.Closing.END));

        assertThat(seat.host.hears(2, FromAgent.CloseDone.class).left()).isEmpty();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    @DisplayName("closes again when it is closing time again")
    void again() {
        seat.scripts
                .add("editor", "", CLOSE_STEP)
                .close("editor", "import os\nopen(os.path.join(os.path.dirname(__file__), 'closed'), 'a').write('x')");
        seat.programs.running("editor");

        seat.host.say(Countdowns.closing("editor", ToAgent.Closing.ASK));
        seat.host.hears(FromAgent.CloseDone.class);
        seat.host.say(Countdowns.unsaved(1, "editor: it is still open"));
        seat.host.say(Countdowns.closing("editor", ToAgent.Closing.ASK));

        seat.host.hears(2, FromAgent.CloseDone.class);
        Await.until("both were run", () -> size(seat.sign("closed")) == 2);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
