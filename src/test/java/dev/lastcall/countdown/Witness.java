package dev.lastcall.countdown;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Watches a course from outside and knows, by its events alone, since when the prompt can be seen and each request is there. */
final class Witness {
    private final Duration minimum;
    private final Map<String, Instant> arrived = new HashMap<>();
    private Optional<Instant> visibleSince = Optional.empty();
    private boolean nobodyThere;

    Witness(Life life) {
        this.minimum = life.fairness().minimumWarning();
        life.first().claims().forEach(claim -> arrived.put(claim.request().id(), Course.START));
    }

    void see(Life.Moment m) {
        Instant now = m.now();
        switch (m.event()) {
            case Event.Requested e
            when !m.after().equals(m.before()) -> arrived.put(e.request().id(), now);
            case Event.WentAway e when e.reason() == State.Waiting.Reason.BUSY -> {} // nothing is taken from the screen
            case Event.WentAway e -> wentAway(e.reason());
            case Event.CameBack e -> nobodyThere = false;
            case Event.Shown e ->
                visibleSince = nobodyThere ? Optional.empty() : visibleSince.or(() -> Optional.of(now));
            default -> {}
        }
    }

    boolean sawEnough(Instant now) {
        return visibleSince.filter(since -> !now.isBefore(since.plus(minimum))).isPresent();
    }

    boolean hadEnough(Claim claim, Instant now) {
        Instant since = arrived.getOrDefault(claim.request().id(), Instant.MAX);
        return !now.isBefore(since.plus(minimum));
    }

    private void wentAway(State.Waiting.Reason reason) {
        visibleSince = Optional.empty();
        nobodyThere = switch (reason) {
            case LOCKED, DISCONNECTED, ASLEEP -> true;
            case NO_AGENT, NOT_SHOWN_YET, BUSY -> false;
        };
    }
}
