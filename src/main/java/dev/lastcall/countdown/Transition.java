package dev.lastcall.countdown;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The one place that moves a countdown from state to state. */
final class Transition {
    private Transition() {}

    static Countdown of(Countdown c, Event event, Instant now) {
        return switch (event) {
            case Event.Requested e -> join(c, e, now);
            case Event.Shown e -> Presence.shown(c, e, now);
            case Event.WentAway e -> Presence.away(c, e.reason(), now);
            case Event.CameBack e -> Presence.back(c);
            case Event.AnsweredNow e -> save(Presence.answered(c, now), now);
            case Event.AnsweredPostpone e -> postpone(c, e.length(), now);
            case Event.AnsweredUntil e ->
                Presence.asked(c.postponedTo(e.until(), c.postponementsUntil(e.until(), now)));
            case Event.Noted e -> c.noted(e.text());
            case Event.SaveProgressed e -> c.reported(e.outcomes());
            case Event.SaveFinished e -> saved(c, e, now);
            case Event.RequestCancelled e ->
                Settling.settle(c, c.claim(e.requestId()).stream().toList(), new State.Cancelled(), now);
            case Event.RequestExtended e -> extend(c, e, now);
            case Event.CloseFinished e -> Closings.finished(c, e, now);
            case Event.NotRunning e -> Closings.settle(c, e.application(), new State.Closed(e.detail()), now);
            case Event.CannotClose e ->
                Closings.settle(c, e.application(), new State.Blocked(e.cause(), List.of()), now);
            case Event.LogoutRefused e -> refused(c, e.cause(), now);
            case Event.LogoutHindered e -> hindered(c, e.hindrance());
            case Event.SessionGone e -> gone(c);
            case Event.Tick e -> Passing.tick(c, now);
        };
    }

    static Optional<Instant> nextLook(Countdown c) {
        return Passing.nextLook(c);
    }

    static Countdown save(Countdown c, Instant now) {
        return c.state() instanceof State.Saving ? c : c.saving(new State.Saving(c.action(), now, heldSince(c)));
    }

    /** However often saving is tried again, the hold is counted from its beginning. */
    static Countdown hold(Countdown c, String cause, List<String> names, Instant now) {
        return Passing.tick(c.in(new State.Unsaved(c.action(), heldSince(c).orElse(now), cause, names)), now);
    }

    /** Before the deadline it was the user who began: what was granted is kept, and nothing firm is done. */
    static boolean early(Countdown c, Instant now) {
        return c.deadline().isAfter(now) || c.forceFrom().filter(now::isBefore).isPresent();
    }

    /** The next firmer rung where force allows it; otherwise the session stays. */
    static Countdown climb(Countdown c, State.SigningOut at, String cause, Instant now) {
        if (early(c, now)) {
            return Passing.askedAgain(c, now);
        }
        return at.rung()
                .next()
                .filter(rung -> c.force())
                .map(rung -> c.in(new State.SigningOut(rung, now)))
                .orElseGet(() -> Settling.settle(c, c.atWork(), new State.Blocked(cause, List.of()), now));
    }

    private static Countdown join(Countdown c, Event.Requested e, Instant now) {
        Instant wanted = e.request().deadline();
        Instant fair = e.request().atOnce() ? wanted : now.plus(e.fairness().minimumWarning());
        return Settling.goOn(c, c.joinedBy(e.request(), e.fairness(), wanted.isBefore(fair) ? fair : wanted), now);
    }

    /** The length is added to the deadline; to now, when the deadline has passed and saving is under way. */
    private static Countdown postpone(Countdown c, Duration length, Instant now) {
        Duration taken = length.compareTo(c.postponementLength()) < 0 ? length : c.postponementLength();
        Instant wanted = c.postponedFrom(now).plus(taken);
        Instant deadline = c.latest().filter(wanted::isAfter).orElse(wanted);
        return Presence.asked(c.postponedTo(deadline, 1));
    }

    private static Countdown saved(Countdown c, Event.SaveFinished e, Instant now) {
        return switch (c.state()) {
            case State.Saving s when c.round() == e.round() -> judged(c.reported(e.outcomes()), e, now);
            case State.Unsaved u when c.round() == e.round() -> judged(c.reported(e.outcomes()), e, now);
            case State.Open o -> c;
            case State.Ended end -> c;
        };
    }

    private static Countdown judged(Countdown c, Event.SaveFinished e, Instant now) {
        return e.unsaved().isEmpty() ? Closings.begin(c, now) : hold(c, Passing.UNSAVED, e.unsaved(), now);
    }

    private static Countdown extend(Countdown c, Event.RequestExtended e, Instant now) {
        var longer = c.claims().stream()
                .map(claim -> claim.request().id().equals(e.requestId())
                        ? claim.notBefore(now).extendedBy(e.length())
                        : claim)
                .toList();
        return later(c, c.with(longer), now);
    }

    /** Saving and the hold go back to asking when it was the deadline, not the user, that began them. */
    static Countdown later(Countdown before, Countdown after, Instant now) {
        boolean ending = after.state() instanceof State.Saving || after.state() instanceof State.Unsaved;
        boolean wasDue = !before.deadline().isAfter(now) && after.deadline().isAfter(now);
        return ending && wasDue ? Presence.asked(after) : after;
    }

    private static Countdown refused(Countdown c, String cause, Instant now) {
        boolean forceIsToCome = early(c, now) && !c.deadline().isAfter(now);
        return c.state() instanceof State.SigningOut at && at.rung() == Rung.DESKTOP && !forceIsToCome
                ? climb(c, at, cause, now)
                : c;
    }

    private static Countdown hindered(Countdown c, String hindrance) {
        return c.state() instanceof State.SigningOut at && at.rung() == Rung.DESKTOP
                ? c.in(new State.SigningOut(at.rung(), at.since(), hindrance))
                : c;
    }

    private static Countdown gone(Countdown c) {
        boolean firm = c.state() instanceof State.SigningOut at && at.rung().firm();
        return c.in(firm ? new State.Forced() : new State.SignedOut());
    }

    static Optional<Instant> heldSince(Countdown c) {
        return switch (c.state()) {
            case State.Unsaved u -> Optional.of(u.since());
            case State.Saving s -> s.heldSince();
            case State.Closing s -> s.heldSince();
            case State.Open o -> Optional.empty();
            case State.Ended e -> Optional.empty();
        };
    }
}
