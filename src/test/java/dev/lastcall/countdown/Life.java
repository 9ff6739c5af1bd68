package dev.lastcall.countdown;

import dev.lastcall.request.Fairness;
import dev.lastcall.request.Grace;
import dev.lastcall.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole course that was lived through, moment by moment. */
record Life(Fairness fairness, Countdown first, List<Moment> moments) {
    /** One event, and what came of it. */
    record Moment(Countdown before, Event event, Instant now, Countdown after) {
        boolean enters(Class<? extends State> state) {
            return !state.isInstance(before.state()) && state.isInstance(after.state());
        }
    }

    /** What happens next, after a while; instants and rounds in it are relative to when it happens. */
    record Step(Duration after, Event event) {}

    /** @param attentive whether somebody looks in between whenever the countdown wants it */
    static Life of(Event.Requested request, List<Step> steps, boolean attentive) {
        var first = Countdown.begin(request);
        var life = new Life(request.fairness(), first, new ArrayList<>());
        Instant now = Course.START;
        for (Step step : steps) {
            now = now.plus(step.after());
            if (attentive) {
                life.lookUntil(now);
            }
            life.happen(absolute(step.event(), life.last(), now), now);
        }
        return life;
    }

    Countdown last() {
        return moments.isEmpty() ? first : moments.getLast().after();
    }

    Instant lastInstant() {
        return moments.isEmpty() ? Course.START : moments.getLast().now();
    }

    Stream<Event.Requested> requests() {
        return moments.stream()
                .map(Moment::event)
                .filter(Event.Requested.class::isInstance)
                .map(Event.Requested.class::cast);
    }

    void happen(Event event, Instant now) {
        moments.add(new Moment(last(), event, now, last().apply(event, now)));
    }

    void lookUntil(Instant end) {
        for (int looks = 0; looks < 1000; looks++) {
            Optional<Instant> look = last().nextLook().filter(at -> !at.isAfter(end));
            if (look.isEmpty()) {
                return;
            }
            happen(new Event.Tick(), look.get().isAfter(lastInstant()) ? look.get() : lastInstant());
        }
        throw new AssertionError("It wants to be looked at without end: " + last());
    }

    private static Event absolute(Event event, Countdown c, Instant now) {
        return switch (event) {
            case Event.Requested e -> new Event.Requested(absolute(e.request(), now), e.fairness());
            case Event.AnsweredUntil e -> new Event.AnsweredUntil(e.until().plus(Duration.between(Course.START, now)));
            case Event.SaveFinished e -> new Event.SaveFinished(c.round() + e.round(), e.outcomes(), e.unsaved());
            case Event.CloseFinished e -> new Event.CloseFinished(c.round() + e.round(), e.outcomes(), e.left());
            default -> event;
        };
    }

    private static Request absolute(Request r, Instant now) {
        Duration passed = Duration.between(Course.START, now);
        var grace = new Grace(
                r.grace().postponements(),
                r.grace().length(),
                r.grace().latest().map(at -> at.plus(passed)));
        return new Request(
                r.id(),
                r.action(),
                r.requester(),
                now,
                r.targets(),
                r.except(),
                r.deadline().plus(passed),
                r.reason(),
                grace,
                r.force(),
                r.atOnce());
    }
}
