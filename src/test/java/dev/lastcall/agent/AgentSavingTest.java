package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import dev.lastcall.agent.PromptView.Work;
import dev.lastcall.platform.Programs.Window;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.Message;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.HookScripts;
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
@DisplayName("An agent that saves")
class AgentSavingTest {
    private static final String SAVED = "print('{\"saved\":[\"/home/a/report.odt\"]}')";
    private static final String UNSAVED = "print('{\"unsaved\":[\"Untitled 1\"]}')\nexit(1)";
    /** Fails until a file is there. */
    private static final String UNSAVED_WITHOUT_NAME = "exit(0 if os.path.exists(os.path.join(here, 'named')) else 1)";
    /** Fails the second time. */
    private static final String SAVED_ONCE = "exit(os.path.getsize(os.path.join(here, 'ran')) - 1)";
    /** Waits for a file. */
    private static final String WAITS = "while not os.path.exists(os.path.join(here, 'go')): time.sleep(0.01)\n";

    @TempDir
    Path home;

    private Seat seat;

    @BeforeEach
    void takeASeat() {
        seat = new Seat(home);
    }

    @AfterEach
    void leave() {
        seat.close();
    }

    @Test
    @DisplayName("runs each hook twice and reports the round, with its progress on the way")
    void reports() {
        seat.runs("editor", SAVED);

        seat.host.say(Countdowns.saving(3));

        var done = seat.host.hears(FromAgent.SaveDone.class);
        assertThat(done.round()).isEqualTo(3);
        assertThat(done.outcomes()).containsExactly(new Message.Outcome("editor", "saved", "report.odt"));
        assertThat(done.unsaved()).isEmpty();
        assertThat(seat.saves()).isEqualTo(2);
        assertThat(seat.host.hears(FromAgent.SaveProgress.class).outcomes())
                .containsExactly(new Message.Outcome("editor", "running", ""));
        seat.prompt.shows("that it is saved", v -> v.work().contains(new Work("editor", Progress.SAVED, "report.odt")));
    }

    @Test
    @DisplayName("lets keyboard and mouse rest from the second time on, when all is saved")
    void rests() {
        seat.runs("editor", SAVED);

        seat.host.say(Countdowns.saving(1));

        assertThat(seat.host.hears(FromAgent.SaveDone.class).unsaved()).isEmpty();
        assertThat(seat.pause.goesOn()).isTrue();
        assertThat(seat.pause.begun()).isEqualTo(1);
        seat.host.say(Countdowns.asked());
        Await.until("the keyboard works again", () -> !seat.pause.goesOn());
    }

    @Test
    @DisplayName("keeps them at rest while the desktop logs out")
    void restsToTheEnd() {
        seat.host.say(Countdowns.signingOut());

        Await.until("the desktop was asked", () -> seat.desktop.asked() == 1);
        assertThat(seat.pause.goesOn()).isTrue();
    }

    @Test
    @DisplayName("gives them back to a desktop that may have a question of its own")
    void givesTheDesktopItsQuestion() {
        seat.desktop.asksBack();

        seat.host.say(Countdowns.signingOut());

        Await.until("the desktop was asked", () -> seat.desktop.asked() == 1);
        Await.until("the keyboard works again", () -> !seat.pause.goesOn());
        assertThat(seat.pause.begun()).isPositive();
    }

    @Test
    @DisplayName("leaves keyboard and mouse alone while something is unsaved")
    void doesNotRest() {
        seat.runs("editor", UNSAVED);

        seat.host.say(Countdowns.saving(1));

        assertThat(seat.host.hears(FromAgent.SaveDone.class).unsaved()).isNotEmpty();
        assertThat(seat.pause.begun()).isZero();
    }

    @Test
    @DisplayName("gives keyboard and mouse back at once when the second time finds something unsaved")
    void givesBack() {
        seat.runs("editor", SAVED_ONCE);

        seat.host.say(Countdowns.saving(1));

        assertThat(seat.host.hears(FromAgent.SaveDone.class).unsaved()).isNotEmpty();
        assertThat(seat.pause.begun()).isEqualTo(1);
        assertThat(seat.pause.goesOn()).isFalse();
    }

    @Test
    @DisplayName("saves once for each round, however often it hears of it")
    void onceARound() {
        seat.runs("editor", SAVED);

        seat.host.say(Countdowns.saving(1));
        seat.host.say(Countdowns.saving(1));
        seat.host.hears(FromAgent.SaveDone.class);
        seat.host.say(Countdowns.saving(1));
        seat.host.say(Countdowns.saving(2));

        assertThat(seat.host.hears(2, FromAgent.SaveDone.class).round()).isEqualTo(2);
        assertThat(seat.saves()).isEqualTo(4);
    }

    @Test
    @DisplayName("reports nothing of a round that was called off, and begins the next one afterwards")
    void calledOff() {
        seat.runs("editor", WAITS + SAVED);
        seat.host.say(Countdowns.saving(1));
        Await.until("a hook runs", () -> seat.saves() == 1);

        seat.host.say(Countdowns.asked());
        seat.prompt.shows(Phase.ASKED);
        seat.host.say(Countdowns.saving(2));
        seat.prompt.shows(Phase.SAVING);
        HookScripts.file(seat.sign("go"), "");

        assertThat(seat.host.hears(FromAgent.SaveDone.class).round()).isEqualTo(2);
        assertThat(seat.saves()).isEqualTo(3);
    }

    @Test
    @DisplayName("names what is unsaved")
    void names() {
        seat.runs("editor", UNSAVED);

        seat.host.say(Countdowns.saving(1));

        assertThat(seat.host.hears(FromAgent.SaveDone.class).unsaved()).containsExactly("Untitled 1");
    }

    @Test
    @DisplayName("shows the titles of unsaved windows to its user, and tells the host only program and count")
    void titles() {
        seat.programs.windows(new Window(1, "kate", "Kate", "love letter * — Kate", false));

        seat.host.say(Countdowns.saving(1));

        assertThat(seat.host.hears(FromAgent.SaveDone.class).unsaved())
                .containsExactly("Kate: 1 window with unsaved changes");
        seat.host.say(Countdowns.unsaved(1, "Kate: 1 window with unsaved changes"));
        assertThat(seat.prompt.shows(Phase.HELD).unsaved()).containsExactly("Kate: love letter *");
        seat.host.say(Countdowns.ended("blocked", "Unsaved work", "Kate: 1 window with unsaved changes"));
        assertThat(seat.prompt.shows(Phase.STAYS).unsaved()).containsExactly("Kate: love letter *");
    }

    @Test
    @DisplayName("looks again every ten seconds while sign-out is held")
    void looksAgain() {
        seat.runs("editor", UNSAVED_WITHOUT_NAME);
        seat.host.say(Countdowns.saving(1));
        assertThat(seat.host.hears(FromAgent.SaveDone.class).unsaved()).hasSize(1);
        seat.host.say(Countdowns.unsaved(1, "editor"));
        assertThat(seat.prompt.shows(Phase.HELD).unsaved()).containsExactly("editor: something is not saved");

        HookScripts.file(seat.sign("named"), "");
        seat.time.pass(Duration.ofSeconds(10));

        var second = seat.host.hears(2, FromAgent.SaveDone.class);
        assertThat(second.unsaved()).isEmpty();
        assertThat(second.round()).isEqualTo(1);
    }

    @Test
    @DisplayName("does not look again before that, except when its user asks for it")
    void userAsks() {
        seat.runs("editor", UNSAVED_WITHOUT_NAME);
        seat.host.say(Countdowns.saving(1));
        seat.host.hears(FromAgent.SaveDone.class);
        seat.host.say(Countdowns.unsaved(1, "editor"));
        seat.prompt.shows(Phase.HELD);
        int saves = seat.saves();
        seat.time.pass(Duration.ofSeconds(9));

        HookScripts.file(seat.sign("named"), "");
        assertThat(seat.saves()).isEqualTo(saves);
        seat.prompt.answers().saveAgain();

        assertThat(seat.host.hears(2, FromAgent.SaveDone.class).unsaved()).isEmpty();
    }

    @Test
    @DisplayName("started in the middle of a hold, looks at once")
    void startedInTheHold() {
        seat.runs("editor", SAVED);

        seat.host.say(Countdowns.unsaved(4, "editor"));

        assertThat(seat.host.hears(FromAgent.SaveDone.class).round()).isEqualTo(4);
    }

    @Test
    @DisplayName("says what it saved a second time to a host that may not have heard it")
    void hostRestarted() {
        seat.runs("editor", SAVED);
        seat.host.say(Countdowns.saving(1));
        seat.host.hears(FromAgent.SaveDone.class);

        seat.host.vanishes();
        seat.prompt.shows(Phase.OFFLINE);
        seat.host.comesBack();
        seat.host.say(Countdowns.saving(1));

        assertThat(seat.host.hears(2, FromAgent.SaveDone.class).round()).isEqualTo(1);
    }

    @Test
    @DisplayName("without a host saves at the end of the countdown, tells its user, and signs nobody out")
    void alone() {
        seat.runs("editor", SAVED);
        seat.host.say(Countdowns.asked());
        seat.prompt.shows(Phase.ASKED);

        seat.host.vanishes();
        seat.prompt.shows(Phase.OFFLINE);
        seat.time.pass(Duration.ofMinutes(9));
        assertThat(seat.saves()).isZero();
        seat.time.pass(Duration.ofMinutes(1));

        PromptView view = seat.prompt.shows("what happened", v -> v.notice().isPresent());
        assertThat(Seat.told(view))
                .contains("Your work has been saved. You stay signed in, because the host does not answer.");
        assertThat(seat.saves()).isEqualTo(2);
        assertThat(seat.desktop.asked()).isZero();
    }

    @Test
    @DisplayName("tells its user that an answer did not reach the host")
    void answerLost() {
        seat.host.say(Countdowns.asked());
        seat.prompt.shows(Phase.ASKED);
        seat.host.vanishes();
        seat.prompt.shows(Phase.OFFLINE);

        seat.prompt.answers().postpone(Duration.ofMinutes(15));

        assertThat(seat.prompt.shows("a notice", v -> v.notice().isPresent()).notice())
                .contains(Views.NOT_SAID);
    }

    @Test
    @DisplayName("shows the same countdown again when the host is back")
    void hostIsBack() {
        seat.host.say(Countdowns.asked());
        seat.prompt.shows(Phase.ASKED);
        seat.host.vanishes();
        seat.prompt.shows(Phase.OFFLINE);

        seat.host.comesBack();
        seat.host.say(Countdowns.asked());

        assertThat(seat.prompt.shows(Phase.ASKED).deadline()).isEqualTo(Countdowns.DEADLINE);
    }
}
