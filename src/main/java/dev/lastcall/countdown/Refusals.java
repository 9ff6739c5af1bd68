package dev.lastcall.countdown;

import dev.lastcall.request.TimeText;
import java.time.Instant;
import java.util.Optional;

/** Which answers and orders are no longer, or not, welcome. */
final class Refusals {
    private Refusals() {}

    static Optional<Refusal> of(Countdown countdown, Event event, Instant now) {
        if (countdown.ended()) {
            return Optional.of(Refusal.ENDED);
        }
        Optional<Refusal> begun = begun(countdown.state());
        return switch (event) {
            case Event.AnsweredNow e -> begun;
            case Event.AnsweredPostpone e -> begun.or(() -> postpone(countdown, e, now));
            case Event.AnsweredUntil e -> begun.or(() -> until(countdown, e.until(), now));
            case Event.RequestCancelled e -> order(countdown, e.requestId());
            case Event.RequestExtended e -> order(countdown, e.requestId()).or(() -> extend(e));
            case Event.Requested e ->
                begun.filter(b -> countdown.claim(e.request().id()).isPresent());
            case Event.Shown e -> Optional.empty();
            case Event.WentAway e -> Optional.empty();
            case Event.CameBack e -> Optional.empty();
            case Event.Noted e -> Optional.empty();
            case Event.SaveProgressed e -> Optional.empty();
            case Event.SaveFinished e -> Optional.empty();
            case Event.CloseFinished e -> Optional.empty();
            case Event.NotRunning e -> Optional.empty();
            case Event.CannotClose e -> Optional.empty();
            case Event.LogoutRefused e -> Optional.empty();
            case Event.LogoutHindered e -> Optional.empty();
            case Event.SessionGone e -> Optional.empty();
            case Event.Tick e -> Optional.empty();
        };
    }

    private static Optional<Refusal> postpone(Countdown countdown, Event.AnsweredPostpone answer, Instant now) {
        if (countdown.used() >= countdown.postponementsAllowed()) {
            return Optional.of(Refusal.NO_POSTPONEMENTS_LEFT);
        }
        boolean gains = answer.length().isPositive()
                && countdown.postponementLength().isPositive()
                && countdown.latest().filter(latest -> !latest.isAfter(now)).isEmpty();
        return when(!gains, Refusal.LATEST_REACHED);
    }

    private static Optional<Refusal> until(Countdown countdown, Instant until, Instant now) {
        if (countdown.used() >= countdown.postponementsAllowed()) {
            return Optional.of(Refusal.NO_POSTPONEMENTS_LEFT);
        }
        if (!until.isAfter(countdown.postponedFrom(now))) {
            return Optional.of(Refusal.NO_LATER);
        }
        Optional<Instant> furthest = countdown.furthest(now);
        return furthest.isEmpty()
                ? Optional.of(Refusal.LATEST_REACHED)
                : when(until.isAfter(furthest.get()), Refusal.TOO_LATE);
    }

    private static Optional<Refusal> extend(Event.RequestExtended order) {
        boolean gains = order.length().isPositive() && order.length().compareTo(TimeText.LONGEST) <= 0;
        return when(!gains, Refusal.NO_TIME_GAINED);
    }

    /** Signing out is the end of every request of the session, closing one application only of those for it. */
    private static Optional<Refusal> order(Countdown countdown, String requestId) {
        Optional<Claim> claim = countdown.claim(requestId);
        if (claim.isEmpty()) {
            return Optional.of(Refusal.NO_SUCH_REQUEST);
        }
        boolean another =
                countdown.state() instanceof State.Closing at && !claim.get().wants(at.action());
        return another ? Optional.empty() : begun(countdown.state());
    }

    /** Past the point of no return. */
    private static Optional<Refusal> begun(State state) {
        return switch (state) {
            case State.SigningOut s -> Optional.of(Refusal.SIGNING_OUT);
            case State.Closing s -> Optional.of(Refusal.CLOSING);
            case State.Open o -> Optional.empty();
            case State.Ended e -> Optional.empty();
        };
    }

    private static Optional<Refusal> when(boolean condition, Refusal refusal) {
        return condition ? Optional.of(refusal) : Optional.empty();
    }
}
