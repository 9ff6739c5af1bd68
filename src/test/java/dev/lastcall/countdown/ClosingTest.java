package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.cancel;
import static dev.lastcall.countdown.Events.gone;
import static dev.lastcall.countdown.Events.now;
import static dev.lastcall.countdown.Events.postpone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.request.Action;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Closing")
class ClosingTest {
    private static final Ask CLOSE = ask("r1").toClose("Office").by("10m");

    private static String stateOf(Course course, String request) {
        return course.countdown().asSeenBy(request).state().text();
    }

    @Nested
    @DisplayName("of one application")
    class OfOne {
        @Test
        @DisplayName("follows saving, and is said only when nothing of it is left")
        void closed() {
            var course = Course.seen(CLOSE).until("10m");
            assertThat(course.state()).isEqualTo("saving");

            course.saved("10m20s");
            assertThat(course.state()).isEqualTo("closing");

            assertThat(course.closed("10m30s").state()).isEqualTo("closed");
        }

        @Test
        @DisplayName("waits for unsaved work, and without force leaves it open after the hold")
        void unsaved() {
            var course = Course.seen(CLOSE).saved("10m10s", "report.odt");

            assertThat(course.state()).isEqualTo("unsaved");
            assertThat(course.until("12m10s").countdown().state())
                    .isEqualTo(new State.Blocked("Unsaved work", List.of("report.odt")));
        }

        @Test
        @DisplayName("is held, tried again, and given up when it asks its user something")
        void staysOpen() {
            var course = Course.seen(CLOSE).saved("10m10s").closed("10m20s", "Office: it is still open");
            assertThat(course.state()).isEqualTo("unsaved");

            course.saved("10m30s").closed("10m40s", "Office: it is still open");

            assertThat(course.until("12m20s").countdown().state())
                    .isEqualTo(new State.Blocked("It did not close", List.of("Office: it is still open")));
        }

        @Test
        @DisplayName("succeeds within the hold when its user has answered it")
        void closedWithinTheHold() {
            var course = Course.seen(CLOSE).saved("10m10s").closed("10m20s", "Office: it is still open");

            assertThat(course.saved("10m30s").closed("10m40s").state()).isEqualTo("closed");
        }

        @Test
        @DisplayName("is firm only with force, and only after the hold")
        void forced() {
            var course = Course.seen(CLOSE.forced()).saved("10m10s", "report.odt");

            assertThat(course.until("12m9s").state()).isEqualTo("unsaved");
            assertThat(course.until("12m10s").countdown().state())
                    .isInstanceOfSatisfying(
                            State.Closing.class, c -> assertThat(c.firm()).isTrue());
            assertThat(course.closed("12m20s").state()).isEqualTo("closed");
        }

        @Test
        @DisplayName("that cannot even be forced, or not in time, leaves it open")
        void stubborn() {
            var course =
                    Course.seen(CLOSE.forced()).saved("10m10s", "report.odt").until("12m10s");

            assertThat(course.until("13m10s").state()).isEqualTo("blocked");
        }

        @Test
        @DisplayName("that does not finish is not waited for longer than its limit")
        void limit() {
            var course = Course.seen(CLOSE).saved("10m10s");

            assertThat(course.until("11m9s").state()).isEqualTo("closing");
            assertThat(course.until("11m10s").state()).isEqualTo("unsaved");
        }

        @Test
        @DisplayName("that the user began early and that fails goes back to asking")
        void early() {
            var course = Course.seen(CLOSE).at("1m", now()).saved("1m10s").closed("1m20s", "Office: still open");

            assertThat(course.until("3m20s").state()).isEqualTo("asked");
            assertThat(course.deadline()).isEqualTo("10m");
        }

        @Test
        @DisplayName("is over at once where it does not run, and impossible without an agent")
        void nothingToDo() {
            var notRunning = Course.of(CLOSE).at("1s", new Event.NotRunning("Office", "Office is not running"));
            var noAgent = Course.of(CLOSE).at("15s", new Event.CannotClose("Office", "No agent"));

            assertThat(notRunning.countdown().state()).isEqualTo(new State.Closed("Office is not running"));
            assertThat(noAgent.countdown().state()).isEqualTo(new State.Blocked("No agent", List.of()));
        }

        @Test
        @DisplayName("cannot be taken back or put off once it has begun")
        void tooLate() {
            var course = Course.seen(CLOSE.postponing(3, 15)).saved("10m10s");

            assertThat(course.refusal(cancel("r1"))).isEqualTo("CLOSING");
            assertThat(course.refusal(postpone(5))).isEqualTo("CLOSING");
            assertThat(course.refusal(now())).isEqualTo("CLOSING");
        }
    }

    @Nested
    @DisplayName("and signing out")
    class AndSigningOut {
        @Test
        @DisplayName("are each done at their own deadline, and shown as what they are")
        void oneAfterTheOther() {
            var course = Course.seen(CLOSE).at("1m", ask("r2").by("1h"));
            assertThat(course.countdown().action()).isEqualTo(new Action.Close("Office"));

            course.saved("10m10s");
            assertThat(stateOf(course, "r1")).isEqualTo("closing");
            assertThat(stateOf(course, "r2")).isEqualTo("asked");
            course.closed("10m20s");
            assertThat(stateOf(course, "r1")).isEqualTo("closed");
            assertThat(stateOf(course, "r2")).isEqualTo("asked");

            assertThat(course.deadline()).isEqualTo("1h");
            assertThat(course.saved("1h10s").at("1h20s", gone()).state()).isEqualTo("signed-out");
            assertThat(stateOf(course, "r1")).isEqualTo("closed");
        }

        @Test
        @DisplayName("both end when the session does")
        void signedOutFirst() {
            var course = Course.seen(ask("r2").by("10m")).at("1m", CLOSE.by("1h"));

            course.saved("10m10s").at("10m20s", gone());

            assertThat(stateOf(course, "r1")).isEqualTo("signed-out");
            assertThat(stateOf(course, "r2")).isEqualTo("signed-out");
        }

        @Test
        @DisplayName("do not take each other along when one is blocked or cancelled")
        void independent() {
            var blocked =
                    Course.seen(ask("r2").by("10m")).at("1m", CLOSE.by("1h")).saved("10m10s", "report.odt");
            blocked.until("13m");
            assertThat(stateOf(blocked, "r2")).isEqualTo("blocked");
            assertThat(stateOf(blocked, "r1")).isEqualTo("asked");

            var cancelled =
                    Course.seen(ask("r2").by("10m")).at("1m", CLOSE.by("1h")).at("2m", now());
            cancelled.at("3m", cancel("r2"));
            assertThat(stateOf(cancelled, "r2")).isEqualTo("cancelled");
            assertThat(cancelled.state()).isEqualTo("asked");
            assertThat(cancelled.deadline()).isEqualTo("1h");
        }

        @Test
        @DisplayName("do not lend each other force")
        void force() {
            var course =
                    Course.seen(CLOSE).at("1m", ask("r2").by("5h").forced()).saved("10m10s", "report.odt");

            assertThat(course.until("12m10s").state()).isEqualTo("asked");
            assertThat(stateOf(course, "r1")).isEqualTo("blocked");
        }

        @Test
        @DisplayName("keep a sign-out that falls due meanwhile waiting until closing is over, no longer")
        void dueMeanwhile() {
            var course = Course.seen(CLOSE).at("1m", ask("r2").by("11m")).saved("10m10s", "report.odt");

            assertThat(course.until("12m9s").state()).isEqualTo("unsaved");
            assertThat(course.until("12m10s").state()).isEqualTo("saving");
            assertThat(course.countdown().action()).isEqualTo(new Action.SignOut());
        }
    }

    @Nested
    @DisplayName("before a logout")
    class BeforeALogout {
        @Test
        @DisplayName("has a limit of its own: the logout is waited for only from then on")
        void ownLimit() {
            var course = Course.seen(ask("r1").by("10m")).reported("10m10s");
            assertThat(course.countdown().state())
                    .isEqualTo(new State.SigningOut(Rung.CLOSE, Course.instant("10m10s")));

            course.closed("10m50s");
            assertThat(course.countdown().state())
                    .isEqualTo(new State.SigningOut(Rung.DESKTOP, Course.instant("10m50s")));

            assertThat(course.until("11m49s").state()).isEqualTo("signing-out");
            assertThat(course.until("11m50s").state()).isEqualTo("blocked");
        }

        @Test
        @DisplayName("delays it by no more than that limit, whatever an agent says or leaves unsaid")
        void bounded() {
            var course = Course.seen(ask("r1").by("10m")).reported("10m10s");

            for (int second = 11; second < 60; second++) {
                course.at("10m" + second + "s", new Event.CloseFinished(7, List.of(), List.of()));
            }

            assertThat(course.until("11m10s").countdown().state())
                    .isEqualTo(new State.SigningOut(Rung.DESKTOP, Course.instant("11m10s")));
        }

        @Test
        @DisplayName("is passed over in a journal of the time before there was such a limit")
        void oldJournal() {
            var limits = new dev.lastcall.request.Fairness.Limits(
                    Duration.ofMinutes(3), Duration.ZERO, Duration.ofMinutes(1), Duration.ofSeconds(15));
            var d = dev.lastcall.request.Fairness.DEFAULT;
            var old = new dev.lastcall.request.Fairness(d.minimumWarning(), d.hold(), d.away(), limits);

            var course = Course.seen(ask("r1").by("10m").under(old)).reported("10m10s");

            assertThat(course.countdown().state())
                    .isEqualTo(new State.SigningOut(Rung.DESKTOP, Course.instant("10m10s")));
        }
    }
}
