package dev.lastcall.rules;

import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * One session, as far as rules look at it.
 *
 * @param groups which of the groups that rules name its user is in
 * @param idle since the last input; empty where nobody knows, and then it counts neither as left nor as used
 * @param asked whether somebody asks it already
 */
public record Occupant(SessionKey session, String user, Set<String> groups, Optional<Duration> idle, boolean asked) {
    public Occupant {
        groups = Set.copyOf(groups);
    }

    /** Whether nobody has touched it for so long, as far as is known. */
    boolean isLeft(Duration atLeast) {
        return idle.filter(length -> length.compareTo(atLeast) >= 0).isPresent();
    }

    Duration idleOrNone() {
        return idle.orElse(Duration.ZERO);
    }

    Occupant idleFor(Duration more) {
        return new Occupant(session, user, groups, idle.map(more::plus), asked);
    }
}
