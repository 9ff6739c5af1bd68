package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.away;
import static dev.lastcall.countdown.Events.back;
import static dev.lastcall.countdown.Events.cancel;
import static dev.lastcall.countdown.Events.extend;
import static dev.lastcall.countdown.Events.gone;
import static dev.lastcall.countdown.Events.now;
import static dev.lastcall.countdown.Events.postpone;
import static dev.lastcall.countdown.Events.refused;
import static dev.lastcall.countdown.Events.report;
import static dev.lastcall.countdown.Events.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.countdown.State.Waiting.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A countdown's states")
class StateTest {
    @Test
    @DisplayName("are told in words that never change")
    void stableTexts() {
        var texts = Stream.concat(States.open().stream(), States.ended().stream())
                .map(Course::state)
                .toList();

        assertThat(texts)
                .containsExactly(
                        "waiting",
                        "asked",
                        "postponed",
                        "saving",
                        "unsaved",
                        "closing",
                        "signing-out",
                        "signed-out",
                        "closed",
                        "forced",
                        "blocked",
                        "cancelled");
    }

    @Test
    @DisplayName("are none but these")
    void noneMissing() {
        var kinds = Stream.of(State.Open.class, State.AtWork.class, State.Ended.class)
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .count();

        assertThat(kinds).isEqualTo(States.open().size() + States.ended().size());
    }

    @Test
    @DisplayName("that are ends take no event and want no look")
    void endsAreEnds() {
        for (Course course : States.ended()) {
            var end = course.countdown();

            assertThat(end.ended()).isTrue();
            assertThat(end.nextLook()).isEmpty();
            for (Event event : everyKindOfEvent()) {
                assertThat(course.refusal(event)).isEqualTo("ENDED");
                assertThat(end.apply(event, Course.instant("9h"))).isEqualTo(end);
            }
        }
    }

    @Test
    @DisplayName("that are open all end when the session is gone")
    void goneFromEverywhere() {
        for (Course course : States.open()) {
            assertThat(course.at("20m", gone()).state()).isEqualTo("signed-out");
        }
    }

    @Test
    @DisplayName("that are open take every event without breaking")
    void everyEventEverywhere() {
        for (Event event : everyKindOfEvent()) {
            for (Course course : States.open()) {
                assertThat(course.at("20m", event).countdown()).isNotNull();
            }
        }
    }

    @Test
    @DisplayName("are not waiting once saving has begun, wherever the user goes")
    void awayTooLate() {
        assertThat(States.saving().at("20m", away(Reason.LOCKED)).state()).isEqualTo("saving");
        assertThat(States.unsaved().at("20m", away(Reason.ASLEEP)).state()).isEqualTo("unsaved");
        assertThat(States.signingOut().at("20m", away(Reason.NO_AGENT)).state()).isEqualTo("signing-out");
    }

    @Test
    @DisplayName("are each met by some kind of event")
    void noEventMissing() {
        assertThat(everyKindOfEvent())
                .hasSize(Event.class.getPermittedSubclasses().length)
                .doesNotHaveDuplicates();
    }

    private static List<Event> everyKindOfEvent() {
        return List.of(
                ask("r2").by("1m").forced().event(),
                shown(),
                away(Reason.LOCKED),
                back(),
                now(),
                postpone(5),
                Events.until("15m"),
                new Event.Noted("a note"),
                new Event.SaveProgressed(List.of()),
                report(1, "report.odt"),
                cancel("r1"),
                extend("r1", 5),
                new Event.CloseFinished(1, List.of(), List.of()),
                new Event.NotRunning("Office", "Office is not running"),
                new Event.CannotClose("Office", "No agent"),
                refused(),
                new Event.LogoutHindered("Kate asks something"),
                gone(),
                new Event.Tick());
    }
}
