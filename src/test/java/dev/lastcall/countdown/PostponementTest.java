package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.back;
import static dev.lastcall.countdown.Events.extend;
import static dev.lastcall.countdown.Events.locked;
import static dev.lastcall.countdown.Events.now;
import static dev.lastcall.countdown.Events.postpone;
import static dev.lastcall.countdown.Events.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A postponement adds its length to the deadline (rule 3)")
class PostponementTest {
    @Test
    @DisplayName("not to the moment it was asked for")
    void addsToTheDeadline() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15)).at("1m", postpone(15));

        assertThat(course.state()).isEqualTo("postponed");
        assertThat(course.deadline()).isEqualTo("25m");
        assertThat(course.until("25m").state()).isEqualTo("saving");
    }

    @Test
    @DisplayName("by fewer minutes if the user wants fewer, and never by more than granted")
    void fewerMinutes() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15)).at("1m", postpone(5));

        assertThat(course.deadline()).isEqualTo("15m");
        assertThat(course.at("2m", postpone(999)).deadline()).isEqualTo("30m");
    }

    @Test
    @DisplayName("as often as granted and no more")
    void noMoreThanGranted() {
        var course = Course.seen(ask("r1").by("10m").postponing(2, 15))
                .at("1m", postpone(15))
                .at("2m", postpone(15));

        assertThat(course.refusal(postpone(15))).isEqualTo("NO_POSTPONEMENTS_LEFT");
        assertThat(course.at("3m", postpone(15)).deadline()).isEqualTo("40m");
        assertThat(course.countdown().used()).isEqualTo(2);
        assertThat(course.countdown().postponementLength()).isZero();
    }

    @Test
    @DisplayName("never where none is granted")
    void noneGranted() {
        var course = Course.seen(ask("r1").by("10m"));

        assertThat(course.refusal(postpone(1))).isEqualTo("NO_POSTPONEMENTS_LEFT");
    }

    @Test
    @DisplayName("capped by the latest time")
    void capped() {
        var course =
                Course.seen(ask("r1").by("10m").postponing(3, 15).latest("30m")).at("1m", postpone(15));

        assertThat(course.countdown().postponementLength()).isEqualTo(Duration.ofMinutes(5));
        assertThat(course.at("2m", postpone(15)).deadline()).isEqualTo("30m");
        assertThat(course.refusal(postpone(15))).isEqualTo("LATEST_REACHED");
        assertThat(course.at("3m", postpone(15)).countdown().used()).isEqualTo(2);
    }

    @Test
    @DisplayName("capped also when it is taken during the hold")
    void cappedDuringTheHold() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15).latest("20m"))
                .saved("10m30s", "report.odt")
                .at("11m", postpone(15));

        assertThat(course.deadline()).isEqualTo("20m");
    }

    @Test
    @DisplayName("and none is lost on a latest time that has passed while saving")
    void latestPassed() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15).latest("11m"))
                .saved("10m30s", "report.odt")
                .until("11m30s");

        assertThat(course.refusal(postpone(15))).isEqualTo("LATEST_REACHED");
        assertThat(course.at("11m30s", postpone(15)).state()).isEqualTo("unsaved");
        assertThat(course.countdown().used()).isZero();
    }

    @Test
    @DisplayName("of nothing, or less, is none")
    void notPositive() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15));

        assertThat(course.refusal(postpone(0))).isEqualTo("LATEST_REACHED");
        assertThat(course.at("1m", postpone(-5)).deadline()).isEqualTo("10m");
        assertThat(course.countdown().used()).isZero();
    }

    @Test
    @DisplayName("and takes saving and the hold back")
    void duringTheHold() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15)).saved("10m5s", "report.odt");

        assertThat(course.at("10m10s", postpone(15)).state()).isEqualTo("postponed");
        assertThat(course.deadline()).isEqualTo("25m10s");
    }

    @Test
    @DisplayName("until a picked time, which costs as many as it is long")
    void untilPicked() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15)).at("1m", Events.until("40m"));

        assertThat(course.state()).isEqualTo("postponed");
        assertThat(course.deadline()).isEqualTo("40m");
        assertThat(course.countdown().used()).isEqualTo(2);
        assertThat(course.countdown().furthest(Course.instant("1m"))).contains(Course.instant("55m"));
    }

    @Test
    @DisplayName("until a picked time at the most that is granted, and no later")
    void untilTooLate() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15).latest("50m"));

        assertThat(course.refusal(Events.until("50m1s"))).isEqualTo("TOO_LATE");
        assertThat(course.refusal(Events.until("10m"))).isEqualTo("NO_LATER");
        assertThat(course.at("1m", Events.until("50m")).deadline()).isEqualTo("50m");
        assertThat(course.refusal(Events.until("51m"))).isEqualTo("NO_POSTPONEMENTS_LEFT");
        assertThat(course.countdown().furthest(Course.instant("1m"))).isEmpty();
    }

    @Test
    @DisplayName("until a picked time also during the hold, counted from now")
    void untilDuringTheHold() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15)).saved("10m5s", "report.odt");

        assertThat(course.at("11m", Events.until("26m")).deadline()).isEqualTo("26m");
        assertThat(course.countdown().used()).isEqualTo(1);
    }

    @Test
    @DisplayName("but not signing out")
    void duringSigningOut() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15)).saved("10m5s");

        assertThat(course.refusal(postpone(15))).isEqualTo("SIGNING_OUT");
    }

    @Test
    @DisplayName("and what is granted outlives a lock of the screen")
    void keptWhileAway() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15))
                .at("1m", postpone(15))
                .at("2m", locked())
                .at("3m", back())
                .at("3m", shown());

        assertThat(course.state()).isEqualTo("postponed");
        assertThat(course.deadline()).isEqualTo("25m");
    }

    @Test
    @DisplayName("and no order to give more time can take time away")
    void negativeExtension() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15)).at("1m", postpone(15));

        assertThat(course.at("2m", extend("r1", -20)).deadline()).isEqualTo("25m");
        assertThat(course.refusal(extend("r1", 0))).isEqualTo("NO_TIME_GAINED");
    }

    @Test
    @DisplayName("and the user may still sign out at once")
    void nowAfterwards() {
        var course = Course.seen(ask("r1").by("10m").postponing(3, 15)).at("1m", postpone(15));

        assertThat(course.at("2m", now()).state()).isEqualTo("saving");
    }
}
