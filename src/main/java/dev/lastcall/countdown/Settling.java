package dev.lastcall.countdown;

import java.time.Instant;
import java.util.List;

/** Some of the requests for a session come to their end; the countdown goes on for the others. */
final class Settling {
    private Settling() {}

    static Countdown settle(Countdown c, List<Claim> over, State.Ended end, Instant now) {
        var rest = c.claims().stream().filter(claim -> !over.contains(claim)).toList();
        return rest.isEmpty() ? c.in(end) : goOn(c, c.settled(over, rest, end), now);
    }

    /** What nobody wants any more is not gone on with. */
    static Countdown goOn(Countdown before, Countdown after, Instant now) {
        return after.atWork().isEmpty() && after.state() instanceof State.AtWork
                ? Passing.askedAgain(after.reported(List.of()), now)
                : Transition.later(before, after, now);
    }
}
