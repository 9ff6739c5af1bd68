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
        boolean begun = countdown.state() instanceof State.SigningOut;
        return switch (event) {
            case Event.AnsweredNow e -> when(begun, Refusal.SIGNING_OUT);
            case Event.AnsweredPostpone e -> begun ? Optional.of(Refusal.SIGNING_OUT) : postpone(countdown, e, now);
            case Event.RequestCancelled e -> order(countdown, e.requestId(), begun);
            case Event.RequestExtended e ->
                order(countdown, e.requestId(), begun).or(() -> extend(e));
            case Event.Requested e ->
                when(begun && countdown.claim(e.request().id()).isPresent(), Refusal.SIGNING_OUT);
            case Event.Shown e -> Optional.empty();
            case Event.WentAway e -> Optional.empty();
            case Event.CameBack e -> Optional.empty();
            case Event.Noted e -> Optional.empty();
            case Event.SaveProgressed e -> Optional.empty();
            case Event.SaveFinished e -> Optional.empty();
            case Event.LogoutRefused e -> Optional.empty();
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

    private static Optional<Refusal> extend(Event.RequestExtended order) {
        boolean gains = order.length().isPositive() && order.length().compareTo(TimeText.LONGEST) <= 0;
        return when(!gains, Refusal.NO_TIME_GAINED);
    }

    private static Optional<Refusal> order(Countdown countdown, String requestId, boolean begun) {
        if (countdown.claim(requestId).isEmpty()) {
            return Optional.of(Refusal.NO_SUCH_REQUEST);
        }
        return when(begun, Refusal.SIGNING_OUT);
    }

    private static Optional<Refusal> when(boolean condition, Refusal refusal) {
        return condition ? Optional.of(refusal) : Optional.empty();
    }
}
