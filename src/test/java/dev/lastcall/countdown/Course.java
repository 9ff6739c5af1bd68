package dev.lastcall.countdown;

import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Lives through one countdown: time passes as a host lets it pass, looking whenever the countdown wants to be looked at. */
final class Course {
    static final Instant START = Instant.parse("2026-11-21T17:00:00Z");

    private Countdown countdown;
    private Instant now = START;

    private Course(Countdown countdown) {
        this.countdown = countdown;
    }

    /** Asked at the start, and not shown yet. */
    static Course of(Ask first) {
        return new Course(Countdown.begin(first.event()));
    }

    /** Asked at the start, and shown at once. */
    static Course seen(Ask first) {
        return of(first).at("0s", new Event.Shown("window"));
    }

    static Instant instant(String time) {
        return START.plus(Duration.parse("PT" + time));
    }

    Course at(String time, Event event) {
        until(time);
        countdown = countdown.apply(event, now);
        return this;
    }

    Course at(String time, Ask further) {
        return at(time, further.event());
    }

    Course until(String time) {
        Instant end = instant(time);
        for (var look = countdown.nextLook();
                look.isPresent() && !look.get().isAfter(end);
                look = countdown.nextLook()) {
            now = look.get().isAfter(now) ? look.get() : now;
            Countdown before = countdown;
            countdown = countdown.apply(new Event.Tick(), now);
            if (countdown.equals(before)) {
                throw new AssertionError("A look that was wanted at " + now + " changes nothing: " + before);
            }
        }
        now = end;
        return this;
    }

    /** The agent's report on the round under way; before a logout, programs then close at once. */
    Course saved(String time, String... unsaved) {
        reported(time, unsaved);
        return countdown.state() instanceof State.SigningOut at && at.rung() == Rung.CLOSE ? closed(time) : this;
    }

    /** Only the agent's report on the round under way. */
    Course reported(String time, String... unsaved) {
        until(time);
        return at(time, new Event.SaveFinished(countdown.round(), List.of(), List.of(unsaved)));
    }

    /** The agent's report that closing is over, and on what is left. */
    Course closed(String time, String... left) {
        until(time);
        return at(time, new Event.CloseFinished(countdown.round(), List.of(), List.of(left)));
    }

    String state() {
        return countdown.state().text();
    }

    /** The deadline in the time of the story, such as {@code 1h15m}. */
    String deadline() {
        return TimeText.format(Duration.between(START, countdown.deadline()));
    }

    Countdown countdown() {
        return countdown;
    }

    String refusal(Event event) {
        return countdown.refusal(event, now).map(Refusal::name).orElse("welcome");
    }
}
