package dev.lastcall.countdown;

import dev.lastcall.request.Fairness;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the passing of time does, and when to look next. */
final class Passing {
    /** What most holds are for. */
    static final String UNSAVED = "Unsaved work";

    private Passing() {}

    static Countdown tick(Countdown c, Instant now) {
        return nextLook(c).filter(at -> !now.isBefore(at)).isPresent() ? due(c, now) : c;
    }

    static Optional<Instant> nextLook(Countdown c) {
        Fairness.Limits limits = c.fairness().limits();
        return switch (c.state()) {
            case State.Waiting w when waitsForItsUser(c, w) -> Optional.empty();
            case State.Waiting w -> Optional.of(c.deadline());
            case State.Asked a -> Optional.of(c.deadline());
            case State.Postponed p -> Optional.of(c.deadline());
            case State.Saving s -> Optional.of(s.since().plus(limits.save()));
            case State.Unsaved u ->
                Optional.of(firm(c, u.since().plus(c.fairness().hold())));
            case State.Closing s -> Optional.of(s.since().plus(limits.close()));
            case State.SigningOut s ->
                Optional.of(
                        switch (s.rung()) {
                            case CLOSE -> s.since().plus(limits.close());
                            case DESKTOP -> firm(c, s.since().plus(limits.logout()));
                            case KILL, TERMINATE -> firm(c, s.since().plus(limits.rung()));
                        });
            case State.Ended e -> Optional.empty();
        };
    }

    private static Countdown due(Countdown c, Instant now) {
        return switch (c.state()) {
            case State.Waiting w -> Transition.save(c, now);
            case State.Asked a -> Transition.save(c, now);
            case State.Postponed p -> Transition.save(c, now);
            case State.Saving s -> Transition.hold(c, UNSAVED, List.of("Saving did not finish in time"), now);
            case State.Unsaved u -> held(c, u, now);
            case State.Closing s -> Closings.remains(c, s, List.of(s.action().name() + ": it is still open"), now);
            case State.SigningOut s when s.rung() == Rung.CLOSE -> Closings.over(c, now);
            case State.SigningOut s -> Transition.climb(c, s, s.cause(), now);
            case State.Ended e -> c;
        };
    }

    /** Where the deadline has passed but force is still to come, patience ends with it. */
    private static Instant firm(Countdown c, Instant patience) {
        return c.deadline().isAfter(patience)
                ? patience
                : c.forceFrom().filter(patience::isBefore).orElse(patience);
    }

    /** A look that comes late may find the deadline passed meanwhile. */
    static Countdown askedAgain(Countdown c, Instant now) {
        return tick(Presence.asked(c), now);
    }

    private static Countdown held(Countdown c, State.Unsaved unsaved, Instant now) {
        if (Transition.early(c, now)) {
            return askedAgain(c, now);
        }
        return c.force()
                ? Closings.firmly(c, now)
                : Settling.settle(c, c.atWork(), new State.Blocked(unsaved.cause(), unsaved.names()), now);
    }

    /**
     * Only the states in which somebody is away on purpose can be overruled by the administrator's configuration; who signs somebody out at
     * once waits for nobody.
     */
    private static boolean waitsForItsUser(Countdown c, State.Waiting waiting) {
        boolean overruled = waiting.reason().nobodyThere() && c.fairness().away() == Fairness.Away.SIGN_OUT;
        return !overruled
                && c.atWork().stream().noneMatch(claim -> claim.request().atOnce());
    }
}
