package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Notifications.Button;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.NotedAnswers;
import dev.lastcall.testing.PlainDepiction;
import dev.lastcall.testing.RecordingNotifications;
import dev.lastcall.testing.VirtualTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The desktop's notifications")
class DesktopNoticesTest {
    private static final String NOW = new Choice.SignOutNow().key();

    private final VirtualTime time = new VirtualTime();
    private final RecordingNotifications desktop = new RecordingNotifications();
    private final NotedAnswers answers = new NotedAnswers();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean inSight;
    private final DesktopNotices notices = new DesktopNotices(
            desktop, new PlainDepiction(), answers.answers(), opened::incrementAndGet, () -> inSight, time);

    @Test
    @DisplayName("tell who asks, with one postponement and signing out last, and say that they are shown")
    void asked() {
        notices.show(OnSurface.asked());

        assertThat(desktop.shows(1).buttons())
                .extracting(Button::key)
                .containsExactly(new Choice.Postpone(Duration.ofMinutes(15)).key(), NOW);
        assertThat(desktop.shows(1).urgent()).isFalse();
        Await.until("it says so", () -> answers.all().contains("shown notification"));
    }

    @Test
    @DisplayName("say how to answer, by a click where there are no buttons")
    void hint() {
        notices.show(OnSurface.asked());
        assertThat(desktop.shows(1).hint()).isEqualTo("hint");

        desktop.showNoButtons();
        desktop.press(NOW);

        assertThat(desktop.shows(2).hint()).isEqualTo("click");
    }

    @Test
    @DisplayName("only open the prompt when a button is pressed in the first two seconds, and are shown once more")
    void tooQuick() {
        notices.show(OnSurface.asked());
        desktop.shows(1);
        time.pass(Duration.ofMillis(1900));

        desktop.press(NOW);

        assertThat(opened).hasValue(1);
        assertThat(answers.all()).doesNotContain("signOutNow");
        assertThat(desktop.shows(2).buttons()).isNotEmpty();
    }

    @Test
    @DisplayName("answer at one press afterwards")
    void pressed() {
        notices.show(OnSurface.asked());
        desktop.shows(1);
        time.pass(Duration.ofSeconds(2));

        desktop.press(NOW);

        assertThat(answers.all()).contains("signOutNow");
    }

    @Test
    @DisplayName("only open the prompt when they are clicked themselves, or for a button that was never there")
    void clicked() {
        notices.show(OnSurface.asked());
        desktop.shows(1);
        time.pass(Duration.ofSeconds(3));

        desktop.click();
        desktop.press("");
        desktop.press("save-again");

        assertThat(opened).hasValue(3);
    }

    @Test
    @DisplayName("are one at a time, and not told twice")
    void once() {
        notices.show(OnSurface.asked());
        notices.show(OnSurface.asked());
        notices.show(OnSurface.of(Countdowns.unsaved(1, "report.odt")));

        assertThat(desktop.shows(2).urgent()).isTrue();
        assertThat(desktop.shows(2).text()).contains("report.odt");
    }

    @Test
    @DisplayName("go when their user has answered, and come back with the hold")
    void answered() {
        notices.show(OnSurface.asked());
        desktop.shows(1);

        notices.show(OnSurface.of(Countdowns.saving(1)));

        Await.until("it is withdrawn", () -> !desktop.isThere());
        notices.show(OnSurface.of(Countdowns.unsaved(1, "report.odt")));
        desktop.shows(2);
    }

    @Test
    @DisplayName("tell a cancelled request once more, as something that passes")
    void cancelled() {
        notices.show(OnSurface.asked());

        notices.show(OnSurface.of(Countdowns.ended("cancelled", "")));

        assertThat(desktop.shows(2).passing()).isTrue();
        assertThat(desktop.shows(2).buttons()).isEmpty();
    }

    @Test
    @DisplayName("remind at two minutes, urgently, where the prompt is not in sight")
    void reminded() {
        notices.show(OnSurface.asked());
        desktop.shows(1);

        time.pass(Duration.ofMinutes(8));

        assertThat(desktop.shows(2).urgent()).isTrue();
    }

    @Test
    @DisplayName("do not remind whoever has the prompt in sight")
    void inSight() {
        inSight = true;
        notices.show(OnSurface.asked());
        desktop.shows(1);

        time.pass(Duration.ofMinutes(5));
        notices.show(OnSurface.of(Countdowns.unsaved(1, "report.odt")));

        desktop.shows(2);
    }

    @Test
    @DisplayName("do not cover the prompt with the same news, where the desktop would show both in one place")
    void covering() {
        desktop.standOverPrompt();
        inSight = true;
        notices.show(OnSurface.asked());
        desktop.isCleared();

        inSight = false;
        time.pass(Duration.ofMinutes(8));

        assertThat(desktop.shows(1).urgent()).isTrue();
    }

    @Test
    @DisplayName("tell the news there when the prompt has had its time to come up, until it does")
    void coveringNothing() {
        desktop.standOverPrompt();
        notices.show(OnSurface.asked());
        desktop.isCleared();

        time.pass(Duration.ofSeconds(5));

        assertThat(desktop.shows(1).urgent()).isFalse();
        assertThat(desktop.shows(1).buttons()).isNotEmpty();
        assertThat(desktop.isThere()).isTrue();

        inSight = true;

        Await.until("it makes room", () -> !desktop.isThere());
    }

    @Test
    @DisplayName("are not shown behind a lock, and first thing on return")
    void away() {
        notices.show(OnSurface.away());
        notices.show(OnSurface.asked());

        assertThat(desktop.shows(1).quiet()).isFalse();
    }

    @Test
    @DisplayName("make no sound for whoever is busy, and are told again afterwards")
    void busy() {
        notices.show(OnSurface.busy());
        assertThat(desktop.shows(1).quiet()).isTrue();

        notices.show(OnSurface.asked());

        assertThat(desktop.shows(2).quiet()).isFalse();
    }
}
