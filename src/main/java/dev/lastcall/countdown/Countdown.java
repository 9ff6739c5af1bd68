package dev.lastcall.countdown;

import dev.lastcall.request.Action;
import dev.lastcall.request.Fairness;
import dev.lastcall.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one session that was asked for something.
 *
 * @param claims the requests that still want it, in the order they came; after an end, those that wanted it last
 * @param settled the requests that have come to their end while others went on
 * @param used postponements the user has taken, over all requests
 * @param surfaces where it was shown, in the order it first was
 * @param unseen why the prompt cannot be seen, as last heard; kept while saving, in case asking comes again
 * @param note the user's last note, empty if none
 * @param outcomes what saving did, as last heard
 * @param round counts the orders to save, so that a late report of an earlier one is told apart
 */
public record Countdown(
        State state,
        Fairness fairness,
        List<Claim> claims,
        List<Settled> settled,
        int used,
        List<Surface> surfaces,
        Optional<State.Waiting.Reason> unseen,
        String note,
        List<Outcome> outcomes,
        int round) {
    private static final int MOST_SURFACES = 8;

    public Countdown {
        claims = List.copyOf(claims);
        settled = List.copyOf(settled);
        surfaces = List.copyOf(surfaces);
        outcomes = List.copyOf(outcomes);
    }

    /** Starts with its first request; nothing has been shown yet. */
    public static Countdown begin(Event.Requested first) {
        return new Countdown(
                new State.Waiting(State.Waiting.Reason.NOT_SHOWN_YET),
                first.fairness(),
                List.of(new Claim(first.request(), first.request().deadline())),
                List.of(),
                0,
                List.of(),
                Optional.of(State.Waiting.Reason.NOT_SHOWN_YET),
                "",
                List.of(),
                0);
    }

    /** What comes of an event at an instant; a refused event changes nothing. */
    public Countdown apply(Event event, Instant now) {
        return ended() || refusal(event, now).isPresent() ? this : Transition.of(this, event, now);
    }

    /** Why an event would do nothing; empty when it is welcome. */
    public Optional<Refusal> refusal(Event event, Instant now) {
        return Refusals.of(this, event, now);
    }

    /** When the countdown must be looked at again even if nothing happens. */
    public Optional<Instant> nextLook() {
        return Transition.nextLook(this);
    }

    /** When it could first be seen. */
    public Optional<Instant> seen() {
        return surfaces.stream().filter(Surface::warns).map(Surface::at).findFirst();
    }

    public boolean ended() {
        return state instanceof State.Ended;
    }

    /** What is being done; while asking, what the request with the earliest deadline wants, signing out before anything else. */
    public Action action() {
        return state instanceof State.AtWork work
                ? work.action()
                : claims.stream()
                        .min(Comparator.comparing(Claim::deadline)
                                .thenComparing(claim -> !claim.wants(new Action.SignOut())))
                        .map(claim -> claim.request().action())
                        .orElseGet(Action.SignOut::new);
    }

    /** The requests that want what is being done, or done next. */
    List<Claim> atWork() {
        Action action = action();
        return claims.stream().filter(claim -> claim.wants(action)).toList();
    }

    /** The earliest deadline of those requests counts; while asking, that is the earliest of all. */
    public Instant deadline() {
        return atWork().stream()
                .map(Claim::deadline)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    public boolean force() {
        return atWork().stream().anyMatch(claim -> claim.request().force());
    }

    /** As far as one request is concerned: what is done for others is not its business. */
    public Countdown asSeenBy(String requestId) {
        return settled.stream()
                .filter(s -> s.requestId().equals(requestId))
                .findFirst()
                .map(Settled::end)
                .or(() -> claim(requestId).filter(claim -> !ended()).map(this::asSeenBy))
                .orElse(this);
    }

    private Countdown asSeenBy(Claim claim) {
        Action action = claim.request().action();
        Countdown own = with(claims.stream().filter(c -> c.wants(action)).toList());
        return action.equals(action()) ? own : Presence.asked(own).reported(List.of());
    }

    /** Force waits for the deadline of the request that allows it; empty where none does. */
    public Optional<Instant> forceFrom() {
        return atWork().stream()
                .filter(claim -> claim.request().force())
                .map(Claim::deadline)
                .min(Comparator.naturalOrder());
    }

    public Optional<Claim> claim(String requestId) {
        return claims.stream().filter(c -> c.request().id().equals(requestId)).findFirst();
    }

    /** How many postponements the strictest request grants. */
    public int postponementsAllowed() {
        return claims.stream()
                .mapToInt(c -> c.request().grace().postponements())
                .min()
                .orElse(0);
    }

    /** The longest single postponement that may still be taken, zero for none. */
    public Duration postponementLength() {
        if (used >= postponementsAllowed()) {
            return Duration.ZERO;
        }
        Duration granted = granted();
        Duration room = latest().map(l -> Duration.between(deadline(), l)).orElse(granted);
        return room.isNegative() ? Duration.ZERO : granted.compareTo(room) < 0 ? granted : room;
    }

    /** The last instant that may be picked, with all postponements that are left; empty where no later one may. */
    public Optional<Instant> furthest(Instant now) {
        if (ended() || used >= postponementsAllowed()) {
            return Optional.empty();
        }
        Instant from = postponedFrom(now);
        Instant all = from.plus(granted().multipliedBy(postponementsAllowed() - used));
        return Optional.of(latest().filter(all::isAfter).orElse(all)).filter(from::isBefore);
    }

    /** More time is added to the deadline; to now, when the deadline has passed and saving is under way. */
    Instant postponedFrom(Instant now) {
        return deadline().isBefore(now) ? now : deadline();
    }

    /** A picked time costs as many postponements as would have been needed to come that far. */
    int postponementsUntil(Instant until, Instant now) {
        long wanted = Duration.between(postponedFrom(now), until).toMillis();
        return (int) Math.max(1, Math.ceilDiv(wanted, Math.max(1, granted().toMillis())));
    }

    private Duration granted() {
        return claims.stream()
                .map(c -> c.request().grace().length())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** No postponement goes beyond this. */
    public Optional<Instant> latest() {
        return claims.stream()
                .flatMap(c -> c.request().grace().latest().stream())
                .min(Comparator.naturalOrder());
    }

    Countdown in(State next) {
        return new Countdown(next, fairness, claims, settled, used, surfaces, unseen, note, outcomes, round);
    }

    Countdown settled(List<Claim> over, List<Claim> rest, State.Ended end) {
        Countdown last = new Countdown(end, fairness, over, List.of(), used, surfaces, unseen, note, outcomes, round);
        var all = new ArrayList<>(settled);
        over.forEach(claim -> all.add(new Settled(claim.request().id(), last)));
        return new Countdown(state, fairness, rest, all, used, surfaces, unseen, note, outcomes, round);
    }

    Countdown saving(State.Saving next) {
        return new Countdown(next, fairness, claims, settled, used, surfaces, unseen, note, List.of(), round + 1);
    }

    Countdown with(List<Claim> next) {
        return new Countdown(state, fairness, next, settled, used, surfaces, unseen, note, outcomes, round);
    }

    Countdown joinedBy(Request request, Fairness promised, Instant deadline) {
        var joined = new ArrayList<>(claims);
        joined.removeIf(c -> c.request().id().equals(request.id()));
        joined.add(new Claim(request, deadline));
        var others = settled.stream()
                .filter(s -> !s.requestId().equals(request.id()))
                .toList();
        return new Countdown(state, promised, joined, others, used, surfaces, unseen, note, outcomes, round);
    }

    /** Those who want it at once themselves need no warning. */
    Countdown warned(Instant earliest) {
        return with(claims.stream()
                .map(c -> c.request().atOnce() ? c : c.notBefore(earliest))
                .toList());
    }

    Countdown notBefore(Instant earliest) {
        return with(claims.stream().map(c -> c.notBefore(earliest)).toList());
    }

    Countdown postponedTo(Instant deadline, int times) {
        Countdown later = notBefore(deadline);
        return new Countdown(
                state, fairness, later.claims, settled, used + times, surfaces, unseen, note, outcomes, round);
    }

    /** Only the first time on each surface is kept, and no more surfaces than there can be. */
    Countdown shownOn(String where, Instant now) {
        if (surfaces.size() == MOST_SURFACES
                || surfaces.stream().anyMatch(s -> s.where().equals(where))) {
            return this;
        }
        var all = new ArrayList<>(surfaces);
        all.add(new Surface(where, now));
        return new Countdown(state, fairness, claims, settled, used, all, unseen, note, outcomes, round);
    }

    Countdown unseen(Optional<State.Waiting.Reason> reason) {
        return new Countdown(state, fairness, claims, settled, used, surfaces, reason, note, outcomes, round);
    }

    Countdown noted(String text) {
        return new Countdown(state, fairness, claims, settled, used, surfaces, unseen, text, outcomes, round);
    }

    Countdown reported(List<Outcome> heard) {
        return new Countdown(state, fairness, claims, settled, used, surfaces, unseen, note, heard, round);
    }
}
