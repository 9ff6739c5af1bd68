package dev.lastcall.rules;

import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * All that rules decide from, at one moment.
 *
 * @param pressure for how much of the last minute some program waited for memory, in percent; empty where the system does not tell
 * @param asked what rules have asked before
 */
public record Scene(Instant now, ZoneId zone, List<Occupant> occupants, OptionalDouble pressure, List<Asked> asked) {
    public Scene {
        occupants = List.copyOf(occupants);
        asked = List.copyOf(asked);
    }

    /** The same at another time, if nobody touches anything until then. */
    public Scene at(Instant then) {
        Duration later = Duration.between(now, then);
        return later.isNegative()
                ? new Scene(then, zone, occupants, pressure, asked)
                : new Scene(
                        then,
                        zone,
                        occupants.stream().map(o -> o.idleFor(later)).toList(),
                        pressure,
                        asked);
    }

    /** When the rule last asked this session. */
    Optional<Instant> lastAsked(Rule rule, SessionKey session) {
        return askedBy(rule)
                .filter(a -> a.session().equals(session))
                .map(Asked::at)
                .max(Comparator.naturalOrder());
    }

    /** Whether the rule has not asked this session since an instant, that instant included. */
    boolean notAskedSince(Rule rule, Occupant occupant, Instant instant) {
        return lastAsked(rule, occupant.session())
                .filter(at -> !at.isBefore(instant))
                .isEmpty();
    }

    boolean asking(Rule rule) {
        return askedBy(rule).anyMatch(Asked::open);
    }

    Instant idleSince(Occupant occupant) {
        return now.minus(occupant.idleOrNone());
    }

    private Stream<Asked> askedBy(Rule rule) {
        return asked.stream().filter(a -> a.rule().equals(rule.name()));
    }
}
