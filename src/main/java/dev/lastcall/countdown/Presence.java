package dev.lastcall.countdown;

import dev.lastcall.countdown.State.Waiting.Reason;
import java.time.Instant;
import java.util.Optional;

/** Whether the user can see what is asked: a warning counts only from then. */
final class Presence {
    private Presence() {}

    /** Asking goes on: as waiting while the prompt cannot be seen. */
    static Countdown asked(Countdown c) {
        State asking = c.used() > 0 ? new State.Postponed() : new State.Asked();
        return c.in(c.unseen().<State>map(State.Waiting::new).orElse(asking));
    }

    /** Only where somebody was waited for does it count; while saving, it must be shown anew should asking come again. */
    static Countdown shown(Countdown c, Event.Shown event, Instant now) {
        if (c.unseen().filter(Reason::nobodyThere).isPresent()) {
            return c;
        }
        Countdown told = event.isConfirmed() ? c.shownOn(event.surface(), now) : c;
        return c.state() instanceof State.Waiting && event.warns()
                ? asked(warned(told.unseen(Optional.empty()), now))
                : told;
    }

    /** Who answers has been asked, if only through a terminal; the minimum counts from there. */
    static Countdown answered(Countdown c, Instant now) {
        return c.state() instanceof State.Waiting ? warned(c, now) : c;
    }

    static Countdown away(Countdown c, Reason reason, Instant now) {
        return reason == Reason.BUSY && !isStillToShow(c) ? c : gone(c, reason, now);
    }

    private static Countdown gone(Countdown c, Reason reason, Instant now) {
        boolean unwarned = c.state() instanceof State.Waiting w && !w.reason().nobodyThere();
        Countdown gone = c.unseen(Optional.of(reason));
        return switch (c.state()) {
            case State.Waiting w -> asked(unwarned && reason.nobodyThere() ? warned(gone, now) : gone);
            case State.Asked a -> asked(gone);
            case State.Postponed p -> asked(gone);
            case State.Saving s -> gone;
            case State.Unsaved u -> gone;
            case State.Closing s -> gone;
            case State.SigningOut s -> gone;
            case State.Ended e -> c;
        };
    }

    /** What was seen once is not held back any more. */
    private static boolean isStillToShow(Countdown c) {
        return c.state() instanceof State.Waiting w && w.reason() == Reason.NOT_SHOWN_YET;
    }

    static Countdown back(Countdown c) {
        Countdown there = c.unseen(c.unseen().map(reason -> Reason.NOT_SHOWN_YET));
        return c.state() instanceof State.Waiting ? asked(there) : there;
    }

    private static Countdown warned(Countdown c, Instant now) {
        return c.warned(now.plus(c.fairness().minimumWarning()));
    }
}
