package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.DesktopIcon.Entry;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.NotedAnswers;
import dev.lastcall.testing.PlainDepiction;
import dev.lastcall.testing.RecordingIcon;
import dev.lastcall.testing.RecordingTray;
import dev.lastcall.testing.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The icon in the desktop's own tray")
class StatusTrayTest {
    private final VirtualTime time = new VirtualTime();
    private final RecordingIcon icon = new RecordingIcon();
    private final RecordingTray other = new RecordingTray();
    private final NotedAnswers answers = new NotedAnswers();
    private final AtomicInteger opened = new AtomicInteger();
    private final List<String> chosen = new CopyOnWriteArrayList<>();
    private final StatusTray tray = new StatusTray(
            icon,
            time,
            new StatusTray.Idle(
                    () -> List.of(new Entry("home", "Open Last Call"), new Entry("leave", "Sign out")), chosen::add));

    @Test
    @DisplayName("is there before anything is asked, and opens the tray's own window")
    void idle() {
        icon.placed(true);
        tray.open();

        icon.user().activated();
        icon.user().chosen("leave");

        assertThat(icon.look().menu()).extracting(Entry::key).containsExactly("home", "leave");
        assertThat(chosen).containsExactly("home", "leave");
    }

    @Test
    @DisplayName("shows a countdown with its answers, signing out last and behind a line, and says so once")
    void countdown() {
        Tray countdown = opened(true);

        countdown.show(OnSurface.asked());
        countdown.show(OnSurface.asked());

        Await.until("the countdown", () -> icon.look().text().equals("tooltip"));
        assertThat(icon.look().menu())
                .extracting(Entry::key)
                .containsExactly("open", "postpone-PT15M", "postpone-PT5M", "", "now");
        assertThat(icon.look().pictures())
                .extracting(picture -> picture.bytes()[3])
                .containsOnly((byte) 10);
        Await.until("it says so", () -> answers.all().equals(List.of("shown tray")));
        assertThat(other.isThere()).isFalse();
    }

    @Test
    @DisplayName("answers nothing in the first two seconds but showing the prompt")
    void guarded() {
        Tray countdown = opened(true);
        countdown.show(OnSurface.asked());

        icon.user().chosen("now");
        time.pass(Duration.ofSeconds(2));
        icon.user().chosen("postpone-PT5M");
        icon.user().chosen("no such thing");
        icon.user().activated();

        assertThat(opened).hasValue(3);
        assertThat(answers.all()).contains("postpone PT5M").doesNotContain("signOutNow");
    }

    @Test
    @DisplayName("is painted anew when the minutes change")
    void paintedAnew() {
        Tray countdown = opened(true);
        countdown.show(OnSurface.asked());
        Await.until("ten minutes", () -> minutes() == 10);

        time.pass(Duration.ofMinutes(3));

        Await.until("seven minutes", () -> minutes() == 7);
    }

    @Test
    @DisplayName("leaves the countdown to another tray while the desktop has no place, and takes it over when it has")
    void places() {
        Tray countdown = opened(false);
        countdown.show(OnSurface.asked());
        Await.until("the other tray", other::isThere);

        icon.placed(true);
        Await.until("the icon", icon::isThere);
        Await.until("the other tray goes", () -> !other.isThere());

        icon.placed(false);
        Await.until("the other tray again", other::isThere);
    }

    @Test
    @DisplayName("is idle again when the countdown has gone")
    void gone() {
        Tray countdown = opened(true);
        countdown.show(OnSurface.asked());
        Await.until("the countdown", () -> icon.look().text().equals("tooltip"));

        countdown.remove();

        Await.until("the idle menu", () -> icon.look().menu().getFirst().key().equals("home"));
        icon.user().activated();
        assertThat(chosen).containsExactly("home");
    }

    private Tray opened(boolean place) {
        icon.placed(place);
        tray.open();
        return tray.of(new PlainDepiction(), answers.answers(), opened::incrementAndGet, other);
    }

    private int minutes() {
        var pictures = icon.look().pictures();
        return pictures.isEmpty() ? -1 : pictures.getFirst().bytes()[3];
    }
}
