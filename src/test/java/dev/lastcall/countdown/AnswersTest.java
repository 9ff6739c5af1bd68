package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.now;
import static dev.lastcall.countdown.Events.postpone;
import static dev.lastcall.countdown.Events.report;
import static dev.lastcall.countdown.Events.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The user's answers")
class AnswersTest {
    @Nested
    @DisplayName("are two, and nothing else is one (rule 4)")
    class Rule4 {
        static Stream<Event> noAnswers() {
            return Stream.of(
                    shown(),
                    new Event.Noted("in a call"),
                    new Event.SaveProgressed(List.of(new Outcome("Emacs", Outcome.Result.RUNNING, ""))),
                    report(0),
                    report(1),
                    new Event.LogoutRefused("closed"),
                    new Event.CameBack(),
                    new Event.Tick());
        }

        @ParameterizedTest
        @MethodSource("noAnswers")
        @DisplayName("whatever else a prompt may send moves neither the state nor the deadline")
        void nothingElse(Event event) {
            var course = Course.seen(ask("r1").by("10m").postponing(3, 15));

            course.at("1m", event);

            assertThat(course.state()).isEqualTo("asked");
            assertThat(course.deadline()).isEqualTo("10m");
            assertThat(course.countdown().used()).isZero();
        }

        @Test
        @DisplayName("now begins saving at once, however far the deadline is")
        void answeredNow() {
            assertThat(Course.seen(ask("r1").by("10m")).at("1s", now()).state()).isEqualTo("saving");
        }

        @Test
        @DisplayName("now, given twice, begins saving once")
        void answeredNowTwice() {
            var course = Course.seen(ask("r1")).at("1s", now());

            var once = course.countdown();

            assertThat(course.at("2s", now()).countdown()).isEqualTo(once);
        }

        @Test
        @DisplayName("count from a terminal too, before the prompt could be seen")
        void beforeItWasSeen() {
            var course = Course.of(ask("r1").by("10m").postponing(3, 15)).at("1m", postpone(15));

            assertThat(course.state()).isEqualTo("waiting");
            assertThat(course.deadline()).isEqualTo("25m");
        }
    }

    @Nested
    @DisplayName("can carry a note (rule 7)")
    class Rule7 {
        @Test
        @DisplayName("which the countdown tells at once, and which changes nothing else")
        void note() {
            var course = Course.seen(ask("r1"));
            var before = course.countdown();

            course.at("1m", new Event.Noted("on the phone until 5"));

            assertThat(course.countdown().note()).isEqualTo("on the phone until 5");
            assertThat(course.countdown().noted("")).isEqualTo(before);
        }

        @Test
        @DisplayName("and the last note counts")
        void lastNote() {
            var course = Course.seen(ask("r1"))
                    .at("1m", new Event.Noted("on the phone"))
                    .at("2m", new Event.Noted("nearly done"));

            assertThat(course.countdown().note()).isEqualTo("nearly done");
        }

        @Test
        @DisplayName("in every state until the end")
        void inEveryState() {
            for (var state : States.open()) {
                var noted = state.at("20m", new Event.Noted("still here"));

                assertThat(noted.countdown().note()).as(noted.state()).isEqualTo("still here");
            }
        }
    }
}
