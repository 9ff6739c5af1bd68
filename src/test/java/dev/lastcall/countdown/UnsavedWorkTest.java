package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.cancel;
import static dev.lastcall.countdown.Events.now;
import static dev.lastcall.countdown.Events.postpone;
import static dev.lastcall.countdown.Events.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.request.Action;
import dev.lastcall.request.Fairness;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Unsaved work (rule 5)")
class UnsavedWorkTest {
    private static Course due() {
        return Course.seen(ask("r1").by("10m").postponing(3, 15));
    }

    private static Course dueByForce() {
        return Course.seen(ask("r1").by("10m").forced());
    }

    @Test
    @DisplayName("holds the sign-out, and the session stays with its names when the hold is over")
    void blocked() {
        var course = due().saved("10m20s", "report.odt", "Untitled 1");

        assertThat(course.until("12m19s").state()).isEqualTo("unsaved");
        assertThat(course.until("12m20s").countdown().state())
                .isEqualTo(new State.Blocked("Unsaved work", List.of("report.odt", "Untitled 1")));
    }

    @Test
    @DisplayName("that is saved within the hold lets the sign-out begin")
    void savedWithinTheHold() {
        var course = due().saved("10m20s", "report.odt").saved("12m10s");

        assertThat(course.state()).isEqualTo("signing-out");
    }

    @Test
    @DisplayName("is named as last heard")
    void namedAnew() {
        var course = due().saved("10m20s", "report.odt", "Untitled 1").saved("11m", "Untitled 1");

        assertThat(course.countdown().state())
                .isEqualTo(new State.Unsaved(
                        new Action.SignOut(), Course.instant("10m20s"), "Unsaved work", List.of("Untitled 1")));
    }

    @Test
    @DisplayName("is thrown away only with force, and only after the hold")
    void forcedAfterTheHold() {
        var course = dueByForce().saved("10m20s", "report.odt");

        assertThat(course.until("12m19s").state()).isEqualTo("unsaved");
        assertThat(course.until("12m20s").state()).isEqualTo("signing-out");
    }

    @Test
    @DisplayName("is supposed when saving does not finish in time")
    void savingTooSlow() {
        var course = due();

        assertThat(course.until("12m59s").state()).isEqualTo("saving");
        assertThat(course.until("13m").state()).isEqualTo("unsaved");
        assertThat(course.until("15m").state()).isEqualTo("blocked");
    }

    @Nested
    @DisplayName("when the user answers now before the deadline")
    class Early {
        @Test
        @DisplayName("is not thrown away before the deadline, whatever force may do then")
        void forceWaitsForTheDeadline() {
            var course = dueByForce().at("1m", now()).saved("1m20s", "report.odt");

            assertThat(course.until("3m20s").state()).isEqualTo("asked");
            assertThat(course.deadline()).isEqualTo("10m");
            assertThat(course.until("10m").state()).isEqualTo("saving");
        }

        @Test
        @DisplayName("does not end the countdown before the deadline")
        void stillAsked() {
            var course = due().at("1m", now()).saved("1m20s", "report.odt");

            assertThat(course.until("3m19s").state()).isEqualTo("unsaved");
            assertThat(course.until("3m20s").state()).isEqualTo("asked");
        }
    }

    @Test
    @DisplayName("of somebody who answers unseen, long after the deadline, has the minimum warning before force")
    void answeredFromAfar() {
        var patient =
                new Fairness(Duration.ofMinutes(9), Duration.ofMinutes(2), Fairness.Away.WAIT, Fairness.Limits.DEFAULT);

        var course = Course.of(ask("r1").by("1m").forced().under(patient))
                .at("1h", now())
                .saved("1h", "report.odt");

        assertThat(course.until("1h2m").state()).isEqualTo("waiting");
    }

    @Nested
    @DisplayName("has a hold that")
    class Hold {
        @Test
        @DisplayName("is not prolonged by answering now again and again")
        void nowAgainAndAgain() {
            var course = due().saved("10m20s", "report.odt");
            for (int second = 25; second < 55; second += 5) {
                course.at("11m" + second + "s", now()).saved("11m" + (second + 2) + "s", "report.odt");
            }

            assertThat(course.until("12m19s").state()).isEqualTo("unsaved");
            assertThat(course.until("12m20s").state()).isEqualTo("blocked");
        }

        @Test
        @DisplayName("lets a last try finish, and is over with it")
        void lastTry() {
            var course = due().saved("10m20s", "report.odt").at("12m19s", now());

            assertThat(course.until("12m40s").state()).isEqualTo("saving");
            assertThat(course.saved("12m40s", "report.odt").state()).isEqualTo("blocked");
        }

        @Test
        @DisplayName("is over with a last try that never finishes")
        void lastTryNeverFinishes() {
            var course = due().saved("10m20s", "report.odt").at("12m19s", now());

            assertThat(course.until("15m19s").state()).isEqualTo("blocked");
        }

        @Test
        @DisplayName("begins anew after a postponement")
        void afterPostponing() {
            var course = due().saved("10m20s", "report.odt").at("11m", postpone(15));

            assertThat(course.saved("26m30s", "report.odt").until("28m29s").state())
                    .isEqualTo("unsaved");
        }
    }

    @Nested
    @DisplayName("is told by a report that")
    class Reports {
        @Test
        @DisplayName("means nothing when it is of an earlier round")
        void earlierRound() {
            var course = due().saved("10m20s", "report.odt").at("10m30s", now());
            int round = course.countdown().round();

            assertThat(course.at("10m31s", report(round - 1)).state()).isEqualTo("saving");
            assertThat(course.at("10m32s", report(round)).state()).isEqualTo("signing-out");
        }

        @Test
        @DisplayName("means nothing when it comes after a postponement")
        void afterPostponing() {
            var course = due().until("10m");
            int round = course.countdown().round();

            course.at("10m1s", postpone(15)).at("10m2s", report(round));

            assertThat(course.state()).isEqualTo("postponed");
        }

        @Test
        @DisplayName("means nothing when it is of a round nobody ordered")
        void roundOfTheFuture() {
            var course = due().until("10m");

            assertThat(course.at("10m1s", report(99)).state()).isEqualTo("saving");
        }

        @Test
        @DisplayName("means nothing after a cancel")
        void afterCancel() {
            var course = due().until("10m").at("10m1s", cancel("r1"));

            assertThat(course.at("10m2s", report(1)).state()).isEqualTo("cancelled");
        }
    }
}
