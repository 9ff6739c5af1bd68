package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.extend;
import static dev.lastcall.countdown.Events.locked;
import static dev.lastcall.countdown.Events.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.request.Fairness;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nobody gets less than the minimum warning (rule 1)")
class MinimumWarningTest {
    private static final Fairness SIGN_OUT_WHO_IS_AWAY =
            new Fairness(Duration.ofMinutes(2), Duration.ofMinutes(2), Fairness.Away.SIGN_OUT, Fairness.Limits.DEFAULT);

    @Test
    @DisplayName("although the request asks for less")
    void shortRequest() {
        var course = Course.seen(ask("r1").by("10s"));

        assertThat(course.deadline()).isEqualTo("2m");
        assertThat(course.until("1m59s").state()).isEqualTo("asked");
        assertThat(course.until("2m").state()).isEqualTo("saving");
    }

    @Test
    @DisplayName("although the request's deadline has passed before it arrives")
    void deadlineInThePast() {
        var course = Course.of(ask("r1").by("-1h")).at("30s", shown());

        assertThat(course.until("2m29s").state()).isEqualTo("asked");
        assertThat(course.until("2m30s").state()).isEqualTo("saving");
    }

    @Test
    @DisplayName("as long as the administrator's configuration makes it")
    void configured() {
        var patient =
                new Fairness(Duration.ofMinutes(7), Duration.ofMinutes(2), Fairness.Away.WAIT, Fairness.Limits.DEFAULT);

        var course = Course.seen(ask("r1").by("10s").under(patient));

        assertThat(course.deadline()).isEqualTo("7m");
    }

    @Test
    @DisplayName("when a second request wants it sooner")
    void secondRequest() {
        var course = Course.seen(ask("r1").by("1h")).at("30m", ask("r2").by("30m"));

        assertThat(course.deadline()).isEqualTo("32m");
        assertThat(course.until("31m59s").state()).isEqualTo("asked");
    }

    @Test
    @DisplayName("when an extension is a short one")
    void shortExtension() {
        var course = Course.seen(ask("r1").by("2m")).at("1m", extend("r1", 1));

        assertThat(course.deadline()).isEqualTo("3m");
    }

    @Test
    @DisplayName("and a longer one is left as it was asked for")
    void longRequest() {
        assertThat(Course.seen(ask("r1").by("1h")).deadline()).isEqualTo("1h");
    }

    @Test
    @DisplayName("also where people who are away are signed out: then it counts from the request")
    void awayFromTheFirst() {
        var course = Course.of(ask("r1").by("1s").under(SIGN_OUT_WHO_IS_AWAY)).at("0s", locked());

        assertThat(course.until("1m59s").state()).isEqualTo("waiting");
        assertThat(course.until("2m").state()).isEqualTo("saving");
    }

    @Test
    @DisplayName("also where people who are away are signed out and a second request comes meanwhile")
    void secondRequestWhileAway() {
        var course = Course.seen(ask("r1").by("1h").under(SIGN_OUT_WHO_IS_AWAY))
                .at("10m", locked())
                .at("20m", ask("r2").by("20m").under(SIGN_OUT_WHO_IS_AWAY));

        assertThat(course.until("21m59s").state()).isEqualTo("waiting");
        assertThat(course.until("22m").state()).isEqualTo("saving");
    }
}
