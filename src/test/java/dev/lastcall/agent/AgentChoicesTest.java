package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Said;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.VirtualTime;
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

@DisplayName("An agent's user")
class AgentChoicesTest {
    private static final Said TOLD = new Said(1, VirtualTime.START, Optional.of("root"), "Ten more minutes are fine");

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
    @DisplayName("may postpone until a time, as far as the host says")
    void until() {
        seat.host.say(Countdowns.asked());
        var furthest = seat.prompt.shows(Phase.ASKED).besides().furthest().orElseThrow();

        seat.prompt.answers().postponeUntil(furthest);

        assertThat(furthest).isEqualTo(Countdowns.DEADLINE.plus(Duration.ofMinutes(30)));
        assertThat(seat.host.hears(FromUser.Postpone.class))
                .isEqualTo(new FromUser.Postpone(
                        Optional.empty(), Optional.empty(), Optional.of(furthest), Optional.empty()));
    }

    @Test
    @EnabledOnOs(OS.LINUX) // its hook is a script in Python
    @DisplayName("has everything saved while the countdown goes on, and so often as wanted")
    void savesNow() {
        seat.runs("editor", "print('{\"saved\":[\"/home/alice/report.odt\"]}')");
        seat.host.say(Countdowns.asked());
        seat.prompt.shows("the program", v -> !v.work().isEmpty());

        seat.prompt.answers().saveNow();

        PromptView view =
                seat.prompt.shows("what was saved", v -> v.besides().saved().isPresent());
        assertThat(view.phase()).isEqualTo(Phase.ASKED);
        assertThat(view.work()).extracting(PromptView.Work::progress).containsExactly(Progress.SAVED);
        assertThat(seat.host.heard()).noneMatch(FromAgent.SaveDone.class::isInstance);
        assertThat(seat.host.hears(FromAgent.SaveProgress.class).round()).isZero();
        assertThat(seat.pause.begun()).isZero();

        int saves = seat.saves();
        seat.prompt.answers().saveNow();
        Await.until("it is saved again", () -> seat.saves() > saves);
    }

    @Test
    @DisplayName("sees what was saved for as long as nothing else is, and the host's order saves anew")
    void saveNowThenSaved() {
        seat.runs("editor", "print('{\"saved\":[\"/home/alice/report.odt\"]}')");
        seat.host.say(Countdowns.asked());
        seat.prompt.answers().saveNow();
        seat.prompt.shows("what was saved", v -> v.besides().saved().isPresent());

        seat.host.say(Countdowns.asked());
        assertThat(seat.prompt.last().besides().saved()).isPresent();
        seat.host.say(Countdowns.saving(1));

        assertThat(seat.host.hears(FromAgent.SaveDone.class).round()).isEqualTo(1);
        assertThat(seat.prompt.last().besides().saved()).isEmpty();
    }

    @Test
    @DisplayName("reads what is told in the prompt, and the host hears that it was read")
    void toldWithTheQuestion() {
        seat.host.say(Countdowns.with(Countdowns.asked(), TOLD));

        assertThat(seat.prompt.shows(Phase.ASKED).besides().conversation()).containsExactly(TOLD);
        seat.prompt.answers().read(1, "window");
        assertThat(seat.host.hears(FromAgent.ToldShown.class)).isEqualTo(new FromAgent.ToldShown(1, "window"));
        assertThat(seat.own.isMade()).isFalse();
    }

    @Test
    @DisplayName("reads what is told where nothing is asked in a window of its own")
    void toldWithoutAQuestion() {
        seat.host.say(new ToAgent.NoCountdown());
        seat.host.say(new ToAgent.Told(TOLD));

        assertThat(seat.host.hears(FromAgent.ToldShown.class)).isEqualTo(new FromAgent.ToldShown(1, "message"));
        assertThat(seat.own.told()).containsExactly(TOLD);
        assertThat(seat.prompt.isMade()).isFalse();
    }

    @Test
    @DisplayName("opens the own window: what is open, how saving went the last time, and signs out from it")
    void ownWindow() {
        seat.runs("editor", "print('{\"saved\":[\"/home/alice/report.odt\"]}')");
        seat.host.say(new ToAgent.NoCountdown());

        seat.agent.open();

        assertThat(seat.host.hears(FromAgent.LastTime.class)).isEqualTo(new FromAgent.LastTime());
        seat.own.shows(
                "what is open",
                view -> view.work().size() == 1 && view.pending().isEmpty());
        seat.host.say(new ToAgent.LastSaved(
                Optional.of(VirtualTime.START), List.of(new Message.Outcome("editor", "saved", "old.odt"))));
        seat.own.shows("the last time", view -> view.last().isPresent());
        seat.own.wishes().saveNow();
        seat.own.shows("what was saved", view -> view.saved().isPresent() && !view.saving());
        seat.own.wishes().leave();
        assertThat(seat.host.hears(FromUser.Leave.class)).isEqualTo(new FromUser.Leave(Optional.empty()));
    }

    @Test
    @DisplayName("finds what is asked in the own window, and the way to the prompt")
    void pendingInTheOwnWindow() {
        seat.host.say(Countdowns.asked());
        seat.prompt.shows(Phase.ASKED);

        seat.agent.open();
        seat.own.shows("what is asked", view -> view.pending().isPresent());
        seat.own.wishes().showPrompt();

        Await.until("the prompt is opened", seat.prompt::isOpened);
    }

    @Test
    @DisplayName("chooses a language, which is kept in their own file, and everything is shown anew")
    void language() {
        seat.host.say(Countdowns.asked());
        seat.prompt.shows(Phase.ASKED);
        seat.agent.open();
        seat.own.shows("no language", view -> view.language().isEmpty());

        seat.own.wishes().speak(Optional.of("de"));

        seat.own.shows("the language", view -> view.language().equals(Optional.of("de")));
        assertThat(seat.own.made()).isEqualTo(2);
        assertThat(home.resolve("own/lastcall.toml")).hasContent("language = \"de\"");
    }

    @Test
    @DisplayName("takes an own wish back")
    void stays() {
        seat.host.say(Countdowns.saving(1));

        seat.prompt.answers().stay();

        assertThat(seat.host.hears(FromUser.Stay.class)).isEqualTo(new FromUser.Stay(Optional.empty()));
    }
}
