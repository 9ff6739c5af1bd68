package dev.lastcall.countdown;

import dev.lastcall.request.Action;
import java.time.Instant;
import java.util.List;

/** Closing programs: on the way to a logout, or as all that was asked for. */
final class Closings {
    private Closings() {}

    /** Nothing is unsaved: what was asked for can be done. */
    static Countdown begin(Countdown c, Instant now) {
        return begin(c, false, now);
    }

    /** The hold is over, and force goes on all the same. */
    static Countdown firmly(Countdown c, Instant now) {
        return begin(c, true, now);
    }

    static Countdown finished(Countdown c, Event.CloseFinished e, Instant now) {
        Countdown told = c.reported(e.outcomes());
        return switch (c.state()) {
            case State.SigningOut s when c.round() == e.round() && s.rung() == Rung.CLOSE -> over(told, now);
            case State.Closing s
            when c.round() == e.round() ->
                e.left().isEmpty()
                        ? Settling.settle(told, told.atWork(), new State.Closed(""), now)
                        : remains(told, s, e.left(), now);
            case State.Open o -> c;
            case State.Ended end -> c;
        };
    }

    /** Programs have closed, or had their time: the desktop logs out, and only from now on is it waited for. */
    static Countdown over(Countdown c, Instant now) {
        return c.in(new State.SigningOut(Rung.DESKTOP, now));
    }

    /** What was asked to close is held like unsaved work, for it may be a question to its user that keeps it open. */
    static Countdown remains(Countdown c, State.Closing at, List<String> left, Instant now) {
        return at.firm()
                ? Settling.settle(c, c.atWork(), new State.Blocked("It could not be ended", left), now)
                : Transition.hold(c, "It did not close", left, now);
    }

    /** Every request for this application has its end. */
    static Countdown settle(Countdown c, String application, State.Ended end, Instant now) {
        var close = new Action.Close(application);
        var over = c.claims().stream().filter(claim -> claim.wants(close)).toList();
        return over.isEmpty() ? c : Settling.settle(c, over, end, now);
    }

    private static Countdown begin(Countdown c, boolean firm, Instant now) {
        return switch (c.action()) {
            case Action.SignOut s -> signOut(c, now);
            case Action.Close close -> c.in(new State.Closing(close, firm, now, Transition.heldSince(c)));
        };
    }

    private static Countdown signOut(Countdown c, Instant now) {
        boolean noTime = c.fairness().limits().close().isZero();
        return c.in(new State.SigningOut(noTime ? Rung.DESKTOP : Rung.CLOSE, now));
    }
}
