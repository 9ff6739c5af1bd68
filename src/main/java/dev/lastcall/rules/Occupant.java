package dev.lastcall.rules;

import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.util.Set;

/**
 * One session, as far as rules look at it.
 *
 * @param groups which of the groups that rules name its user is in
 * @param idle since the last input
 * @param asked whether somebody asks it already
 */
public record Occupant(SessionKey session, String user, Set<String> groups, Duration idle, boolean asked) {
    public Occupant {
        groups = Set.copyOf(groups);
    }

    Occupant idleFor(Duration more) {
        return new Occupant(session, user, groups, idle.plus(more), asked);
    }
}
