package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.platform.Programs.Window;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.testing.Await;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An agent")
class AgentTest {
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
    @DisplayName("makes no prompt while nothing is asked")
    void idle() {
        seat.host.say(new ToAgent.NoCountdown());
        seat.host.say(new ToAgent.NoCountdown());
        seat.host.vanishes();
        seat.host.comesBack();
        Await.until("it has read all that and come back", () -> seat.host.attempts() > 1);

        assertThat(seat.prompt.isMade()).isFalse();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("story");
    }

    @Test
    @DisplayName("shows who asks, why, until when, and what may be answered; and says when it can be seen")
    void asks() {
        seat.host.say(Countdowns.waiting("not shown yet"));

        PromptView view = seat.prompt.shows(Phase.ASKED);
        assertThat(view.asking()).containsExactly(new PromptView.Asking("root", "Update at six", Optional.empty()));
        assertThat(view.deadline()).isEqualTo(Countdowns.DEADLINE);
        assertThat(view.postponeChoices()).containsExactly(Duration.ofMinutes(15), Duration.ofMinutes(5));
        assertThat(view.postponementsLeft()).isEqualTo(2);
        assertThat(seat.host.hears(FromAgent.Shown.class)).isEqualTo(new FromAgent.Shown("window"));
        assertThat(seat.tray.isThere()).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX) // its hook is a script in Python
    @DisplayName("says what would be saved")
    void toBeSaved() {
        seat.runs("editor", "");

        seat.host.say(Countdowns.asked());

        PromptView view = seat.prompt.shows("the program", v -> !v.work().isEmpty());
        assertThat(view.work()).containsExactly(new PromptView.Work("editor", PromptView.Progress.RUNNING_HERE, ""));
    }

    @Test
    @DisplayName("takes its prompt down while the session is locked, and then shows it anew")
    void backFromTheLock() {
        seat.host.say(Countdowns.waiting("not shown yet"));
        seat.host.hears(FromAgent.Shown.class);

        seat.host.say(Countdowns.waiting("locked"));
        Await.until("nothing is shown", seat.prompt::isHidden);
        assertThat(seat.host.heard(FromAgent.Shown.class)).hasSize(1);
        seat.host.say(Countdowns.waiting("not shown yet"));

        seat.host.hears(2, FromAgent.Shown.class);
        assertThat(seat.prompt.isHidden()).isFalse();
    }

    @Test
    @DisplayName("passes the user's answers on")
    void answers() {
        seat.host.say(Countdowns.asked());
        seat.host.hears(FromAgent.Shown.class);

        seat.prompt.answers().postpone(Duration.ofMinutes(5));
        seat.prompt.answers().note("on the phone");
        seat.prompt.answers().signOutNow();

        seat.host.hears(FromUser.Now.class);
        assertThat(seat.host.heard())
                .containsExactly(
                        new FromAgent.Shown("window"),
                        new FromUser.Postpone(
                                Optional.empty(),
                                Optional.of(Duration.ofMinutes(5)),
                                Optional.empty(),
                                Optional.empty()),
                        new FromUser.Note(Optional.empty(), "on the phone"),
                        new FromUser.Now(Optional.empty()));
    }

    @Test
    @DisplayName("shows why an answer was refused, until the next answer")
    void refusal() {
        seat.host.say(Countdowns.asked());

        seat.host.say(new Message.Failure(Message.Failure.Kind.USAGE, "There are no postponements left."));

        PromptView view = seat.prompt.shows("a notice", v -> v.notice().isPresent());
        assertThat(Seat.told(view)).contains("There are no postponements left.");

        seat.prompt.answers().note("all right");

        seat.prompt.shows("no notice", v -> v.notice().isEmpty());
    }

    @Test
    @DisplayName("takes everything away when nothing is asked any more")
    void nothingAnyMore() {
        seat.host.say(Countdowns.asked());
        seat.host.say(new ToAgent.NoCountdown());

        Await.until("the prompt is hidden", seat.prompt::isHidden);
        Await.until("the tray is empty", () -> !seat.tray.isThere());
    }

    @Test
    @DisplayName("leaves how it ended where the user can read it")
    void ended() {
        seat.host.say(Countdowns.asked());
        seat.host.say(Countdowns.ended("blocked", "Unsaved work", "Untitled 1"));

        PromptView view = seat.prompt.shows(Phase.STAYS);
        assertThat(Seat.told(view)).contains("You stay signed in: Unsaved work");
        assertThat(view.unsaved()).containsExactly("Untitled 1");
        Await.until("the tray is empty", () -> !seat.tray.isThere());
    }

    @Test
    @DisplayName("says anew that it can be seen for each countdown, though the end of the last one still stood there")
    void nextCountdown() {
        seat.host.say(Countdowns.asked());
        seat.host.hears(FromAgent.Shown.class);
        seat.host.say(Countdowns.ended("cancelled", ""));
        assertThat(Seat.told(seat.prompt.shows(Phase.ENDED)))
                .contains("The request was taken back. You can go on working.");

        seat.host.say(Countdowns.waiting("not shown yet"));

        seat.host.hears(2, FromAgent.Shown.class);
        seat.prompt.shows(Phase.ASKED);
    }

    @Test
    @DisplayName("saves and signs out also where nothing can be shown")
    void brokenPrompt() {
        seat.prompt.breakAtOnce();
        seat.host.say(Countdowns.saving(1));
        seat.host.hears(FromAgent.SaveDone.class);
        seat.host.say(Countdowns.signingOut());

        Await.until("the desktop is asked", () -> seat.desktop.asked() == 1);
    }

    @Test
    @DisplayName("asks the desktop to log out, once")
    void logsOut() {
        seat.host.say(Countdowns.signingOut());
        seat.host.say(Countdowns.signingOut());

        Await.until("the desktop is asked", () -> seat.desktop.asked() > 0);
        assertThat(seat.prompt.last().phase()).isEqualTo(Phase.SIGNING_OUT);
        assertThat(seat.desktop.asked()).isEqualTo(1);
    }

    @Test
    @DisplayName("without a session manager has the host end the session's leader")
    void noSessionManager() {
        seat.desktop.withoutSessionManager();

        seat.host.say(Countdowns.signingOut());

        seat.host.hears(FromAgent.EndLeader.class);
    }

    @Test
    @DisplayName("tells the host when the desktop refuses")
    void desktopRefuses() {
        seat.desktop.broken();

        seat.host.say(Countdowns.signingOut());

        assertThat(seat.host.hears(FromAgent.LogoutFailed.class).cause()).contains("The session manager refused");
    }

    @Test
    @DisplayName("tells host and user who keeps the desktop from logging out, and makes the desktop wait")
    void hindered() {
        seat.programs.windows(new Window(1, "kate", "Kate", "Save Documents — Kate", true));

        seat.host.say(Countdowns.signingOut());

        assertThat(seat.host.hears(FromAgent.LogoutHindered.class).hindrance()).isEqualTo("Kate asks something");
        assertThat(seat.desktop.waits()).isTrue();
        Await.until(
                "the user reads it",
                () -> Seat.told(seat.prompt.shows(Phase.SIGNING_OUT))
                        .equals(Optional.of("The desktop waits. Kate asks something.")));
    }

    @Test
    @DisplayName("never reaches the real desktop in a session that only pretends")
    void pretends() {
        seat.host.say(Countdowns.pretendingToSignOut());

        seat.host.hears(FromAgent.EndLeader.class);
        assertThat(seat.desktop.asked()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX) // its hook is a script in Python
    @DisplayName("ends at once when it is closed, also while a program saves")
    void closes() {
        seat.runs("editor", "time.sleep(60)");
        seat.host.say(Countdowns.saving(1));
        Await.until("a hook runs", () -> seat.saves() > 0);

        long begun = System.nanoTime();
        seat.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    @DisplayName("drops a host that does not speak the protocol, and tries again")
    void nonsense() {
        seat.host.say(new Message.Done());

        Await.until("it tries again", () -> seat.host.attempts() > 1);
        seat.host.say(Countdowns.asked());
        seat.prompt.shows(Phase.ASKED);
    }

    @Test
    @DisplayName("waits ever longer between attempts, up to half a minute")
    void backOff() {
        var waits = java.util.stream.Stream.iterate(Pace.USUAL.firstRetry(), Pace.USUAL::after)
                .limit(7)
                .map(Duration::toSeconds)
                .toList();

        assertThat(waits).isEqualTo(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L));
    }
}
