package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.away;
import static dev.lastcall.countdown.Events.back;
import static dev.lastcall.countdown.Events.extend;
import static dev.lastcall.countdown.Events.locked;
import static dev.lastcall.countdown.Events.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.countdown.State.Waiting.Reason;
import dev.lastcall.request.Fairness;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A warning counts only from when it could be seen (rule 2)")
class VisibleWarningTest {
    private static final Fairness SIGN_OUT_WHO_IS_AWAY =
            new Fairness(Duration.ofMinutes(2), Duration.ofMinutes(2), Fairness.Away.SIGN_OUT, Fairness.Limits.DEFAULT);

    @Test
    @DisplayName("so nothing happens to a session that has not been shown it")
    void notShown() {
        var course = Course.of(ask("r1").by("10m"));

        assertThat(course.until("23h").state()).isEqualTo("waiting");
        assertThat(course.countdown().seen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"LOCKED", "DISCONNECTED", "ASLEEP", "NO_AGENT"})
    @DisplayName("so whoever was away gets the minimum again, from when it is shown again")
    void minimumAgain(Reason reason) {
        var course = Course.seen(ask("r1").by("10m")).at("9m", away(reason)).at("8h", back());

        assertThat(course.state()).isEqualTo("waiting");
        assertThat(course.at("8h5s", shown()).state()).isEqualTo("asked");
        assertThat(course.deadline()).isEqualTo("8h2m5s");
    }

    @Test
    @DisplayName("so whoever comes back early keeps the deadline")
    void backEarly() {
        var course = Course.seen(ask("r1").by("10m"))
                .at("1m", locked())
                .at("5m", back())
                .at("5m", shown());

        assertThat(course.deadline()).isEqualTo("10m");
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"LOCKED", "DISCONNECTED", "ASLEEP"})
    @DisplayName("so a prompt put up behind a lock is no warning")
    void shownBehindALock(Reason reason) {
        var course = Course.of(ask("r1").by("1m")).at("1s", away(reason)).at("2s", shown());

        assertThat(course.until("1h").state()).isEqualTo("waiting");
        assertThat(course.countdown().seen()).isEmpty();
    }

    @Test
    @DisplayName("so an icon in the tray alone is no warning, though it is known where it was")
    void tray() {
        var course = Course.of(ask("r1").by("1m")).at("1s", new Event.Shown("tray"));

        assertThat(course.until("1h").state()).isEqualTo("waiting");
        assertThat(course.countdown().seen()).isEmpty();
        assertThat(course.countdown().surfaces()).containsExactly(new Surface("tray", Course.instant("1s")));
    }

    @Test
    @DisplayName("and each surface it was seen on is known, with the first time")
    void surfaces() {
        var course = Course.of(ask("r1").by("10m"))
                .at("1s", new Event.Shown("tray"))
                .at("2s", new Event.Shown("notification"))
                .at("3s", shown())
                .at("5m", new Event.Shown("notification"));

        assertThat(course.countdown().seen()).contains(Course.instant("2s"));
        assertThat(course.countdown().surfaces())
                .containsExactly(
                        new Surface("tray", Course.instant("1s")),
                        new Surface("notification", Course.instant("2s")),
                        new Surface("window", Course.instant("3s")));
    }

    @Test
    @DisplayName("and an agent that makes up surfaces is believed only so many")
    void tooManySurfaces() {
        var course = Course.of(ask("r1").by("10m"));
        for (int i = 0; i < 100; i++) {
            course = course.at("1s", new Event.Shown("place " + i));
        }

        assertThat(course.countdown().surfaces()).hasSize(8);
    }

    @Test
    @DisplayName("so a prompt that was held back warns from when it comes up")
    void heldBack() {
        var course = Course.of(ask("r1").by("10m")).at("1s", away(Reason.BUSY));

        assertThat(course.until("9m").countdown().state()).isEqualTo(new State.Waiting(Reason.BUSY));
        assertThat(course.at("9m", shown()).deadline()).isEqualTo("11m");
    }

    @Test
    @DisplayName("and what was seen once is not held back any more")
    void notHeldBack() {
        var course = Course.seen(ask("r1").by("10m")).at("1m", away(Reason.BUSY));

        assertThat(course.state()).isEqualTo("asked");
        assertThat(course.at("2m", locked())
                        .at("3m", away(Reason.BUSY))
                        .countdown()
                        .state())
                .isEqualTo(new State.Waiting(Reason.LOCKED));
    }

    @Test
    @DisplayName("so text on a terminal warns where there is no agent")
    void terminal() {
        var course =
                Course.of(ask("r1").by("1m")).at("1s", away(Reason.NO_AGENT)).at("2s", new Event.Shown("terminal"));

        assertThat(course.state()).isEqualTo("asked");
        assertThat(course.deadline()).isEqualTo("2m2s");
    }

    @Test
    @DisplayName("so whoever went away during saving waits for its user when saving is put off")
    void awayDuringSaving() {
        var course = Course.seen(ask("r1").by("10m")).at("10m1s", locked()).at("10m2s", extend("r1", 5));

        assertThat(course.until("3h").state()).isEqualTo("waiting");
        assertThat(course.at("3h", back()).at("3h", shown()).deadline()).isEqualTo("3h2m");
    }

    @Test
    @DisplayName("and the first time it was seen is kept")
    void firstSeen() {
        var course = Course.of(ask("r1")).at("3s", shown()).at("1m", locked()).at("2m", back());

        assertThat(course.at("3m", shown()).countdown().seen()).contains(Course.instant("3s"));
    }

    @Test
    @DisplayName("unless the administrator's configuration signs out who is away at the deadline")
    void configuredOtherwise() {
        var course =
                Course.seen(ask("r1").by("10m").under(SIGN_OUT_WHO_IS_AWAY)).at("5m", locked());

        assertThat(course.until("9m59s").state()).isEqualTo("waiting");
        assertThat(course.until("10m").state()).isEqualTo("saving");
    }

    @Test
    @DisplayName("and that configuration means people who are away, not prompts that never appeared")
    void neverAppeared() {
        var course = Course.of(ask("r1").by("10m").under(SIGN_OUT_WHO_IS_AWAY));

        assertThat(course.until("5h").state()).isEqualTo("waiting");
        assertThat(course.at("5h", away(Reason.NO_AGENT)).until("10h").state()).isEqualTo("waiting");
    }
}
