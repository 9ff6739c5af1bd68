package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.cancel;
import static dev.lastcall.countdown.Events.extend;
import static dev.lastcall.countdown.Events.postpone;
import static dev.lastcall.countdown.Events.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Requests, one or several (rule 6)")
class SeveralRequestsTest {
    @Nested
    @DisplayName("that meet in one session")
    class Merged {
        @Test
        @DisplayName("end it at the earlier deadline, for both reasons")
        void earlierDeadline() {
            var course = Course.seen(ask("r1").by("1h")).at("1m", ask("r2").by("30m"));

            assertThat(course.deadline()).isEqualTo("30m");
            assertThat(course.countdown().claims())
                    .extracting(claim -> claim.request().reason())
                    .containsExactly("because of r1", "because of r2");
        }

        @Test
        @DisplayName("do not reset the postponements taken, and grant what the stricter one grants")
        void countersStay() {
            var course = Course.seen(ask("r1").by("10m").postponing(3, 15))
                    .at("1m", postpone(15))
                    .at("2m", ask("r2").by("25m").postponing(2, 5));

            assertThat(course.countdown().used()).isEqualTo(1);
            assertThat(course.countdown().postponementsAllowed()).isEqualTo(2);
            assertThat(course.at("3m", postpone(15)).deadline()).isEqualTo("30m");
            assertThat(course.refusal(postpone(15))).isEqualTo("NO_POSTPONEMENTS_LEFT");
        }

        @Test
        @DisplayName("keep the earlier of their latest times")
        void earlierLatest() {
            var course = Course.seen(ask("r1").by("10m").postponing(3, 15).latest("2h"))
                    .at("1m", ask("r2").by("10m").postponing(3, 15).latest("20m"));

            assertThat(course.at("2m", postpone(15)).deadline()).isEqualTo("20m");
        }

        @Test
        @DisplayName("are postponed together")
        void postponedTogether() {
            var course = Course.seen(ask("r1").by("10m").postponing(3, 15))
                    .at("1m", ask("r2").by("11m").postponing(3, 15))
                    .at("2m", postpone(15));

            assertThat(course.at("3m", cancel("r1")).deadline()).isEqualTo("25m");
        }

        @Test
        @DisplayName("leave the other's deadline when one is cancelled")
        void oneCancelled() {
            var course = Course.seen(ask("r1").by("10m"))
                    .at("1m", ask("r2").by("1h"))
                    .at("2m", cancel("r1"));

            assertThat(course.state()).isEqualTo("asked");
            assertThat(course.deadline()).isEqualTo("1h");
        }

        @Test
        @DisplayName("are not disturbed at the end when one that is not due is cancelled or extended")
        void notDueChanged() {
            var course = Course.seen(ask("r1").by("10m"))
                    .at("1m", ask("r2").by("1h"))
                    .at("1m", ask("r3").by("2h"))
                    .until("10m5s");
            var saving = course.countdown().state();

            assertThat(course.at("10m6s", extend("r2", 5)).countdown().state()).isEqualTo(saving);
            assertThat(course.at("10m7s", cancel("r3")).countdown().state()).isEqualTo(saving);
        }

        @Test
        @DisplayName("go back to asking when the one that is due is cancelled, even in the hold")
        void dueCancelled() {
            var course = Course.seen(ask("r1").by("10m"))
                    .at("1m", ask("r2").by("1h"))
                    .saved("10m5s", "report.odt");

            assertThat(course.at("10m6s", cancel("r1")).state()).isEqualTo("asked");
            assertThat(course.until("1h").state()).isEqualTo("saving");
        }
    }

    @Nested
    @DisplayName("of which one allows force")
    class Force {
        @Test
        @DisplayName("allow it as long as that one stands")
        void forceOfOne() {
            var course = Course.seen(ask("r1")).at("1m", ask("r2").forced());

            assertThat(course.countdown().force()).isTrue();
            assertThat(course.at("2m", cancel("r2")).countdown().force()).isFalse();
        }

        @Test
        @DisplayName("hold unsaved work until that one's deadline")
        void notBeforeItsDeadline() {
            var course = Course.seen(ask("r1").by("10m"))
                    .at("1m", ask("r2").by("30m").forced())
                    .saved("10m5s", "report.odt");

            assertThat(course.until("29m59s").state()).isEqualTo("unsaved");
            assertThat(course.until("30m").state()).isEqualTo("signing-out");
        }

        @Test
        @DisplayName("give the minimum warning to a hold that it meets")
        void joinsTheHold() {
            var course = Course.seen(ask("r1").by("10m"))
                    .saved("10m5s", "report.odt")
                    .at("12m4s", ask("r2").by("12m4s").forced());

            assertThat(course.until("14m3s").state()).isEqualTo("unsaved");
            assertThat(course.until("14m4s").state()).isEqualTo("signing-out");
        }

        @Test
        @DisplayName("give the minimum warning to a sign-out that it meets")
        void joinsTheSigningOut() {
            var course = Course.seen(ask("r1").by("10m"))
                    .saved("10m5s")
                    .at("10m6s", ask("r2").by("10m6s").forced())
                    .at("10m7s", refused());

            assertThat(course.until("12m5s").countdown().state())
                    .isEqualTo(new State.SigningOut(Rung.DESKTOP, Course.instant("10m5s")));
            assertThat(course.until("12m6s").countdown().state())
                    .isEqualTo(new State.SigningOut(Rung.KILL, Course.instant("12m6s")));
        }
    }

    @Nested
    @DisplayName("until signing out begins")
    class Changed {
        @Test
        @DisplayName("can be cancelled")
        void cancelled() {
            for (Course course : States.open().subList(0, 5)) {
                assertThat(course.at("20m", cancel("r1")).state()).isEqualTo("cancelled");
            }
        }

        @Test
        @DisplayName("can be extended, and saving for the deadline goes back to asking")
        void extended() {
            var course = Course.seen(ask("r1").by("10m"));

            assertThat(course.at("1m", extend("r1", 10)).deadline()).isEqualTo("20m");
            assertThat(course.at("20m5s", extend("r1", 10)).state()).isEqualTo("asked");
            assertThat(course.deadline()).isEqualTo("30m5s");
        }

        @Test
        @DisplayName("can be extended without stopping a user who signs out of their own accord")
        void extendedWhileUserSignsOut() {
            assertThat(States.saving().at("20m", extend("r1", 10)).state()).isEqualTo("saving");
        }

        @Test
        @DisplayName("can be replaced, also by less time, but never by less than the minimum")
        void replaced() {
            var course = Course.seen(ask("r1").by("1h")).at("10m", ask("r1").by("11m"));

            assertThat(course.countdown().claims()).hasSize(1);
            assertThat(course.deadline()).isEqualTo("12m");
        }

        @Test
        @DisplayName("can be replaced by more time, and saving for the deadline goes back to asking")
        void replacedByMoreTime() {
            var course = Course.seen(ask("r1").by("10m")).at("10m5s", ask("r1").by("1h"));

            assertThat(course.state()).isEqualTo("asked");
            assertThat(course.deadline()).isEqualTo("1h");
        }

        @Test
        @DisplayName("and not after it")
        void tooLate() {
            var course = States.signingOut().until("20m");

            assertThat(course.refusal(cancel("r1"))).isEqualTo("SIGNING_OUT");
            assertThat(course.refusal(extend("r1", 5))).isEqualTo("SIGNING_OUT");
            assertThat(course.refusal(ask("r1").by("1h").forced().event())).isEqualTo("SIGNING_OUT");
            assertThat(course.at("20m", cancel("r1")).state()).isEqualTo("signing-out");
        }

        @Test
        @DisplayName("and only those that concern this session")
        void otherRequest() {
            var course = Course.seen(ask("r1"));

            assertThat(course.refusal(cancel("r9"))).isEqualTo("NO_SUCH_REQUEST");
            assertThat(course.refusal(extend("r9", 5))).isEqualTo("NO_SUCH_REQUEST");
        }
    }
}
