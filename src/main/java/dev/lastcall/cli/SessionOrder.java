package dev.lastcall.cli;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import dev.lastcall.protocol.ToCommand.Session;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the sessions are sorted by; those of which it is not known come last. */
enum SessionOrder {
    /** By name, and each one's sessions by their age. */
    USER,
    /** Who was away for longest comes first. */
    IDLE,
    MEMORY,
    CPU,
    /** Who has been here for longest comes first. */
    SINCE;

    Comparator<Session> comparator() {
        return first().thenComparing(Session::user)
                .thenComparing(Session::since)
                .thenComparing(Session::id);
    }

    private Comparator<Session> first() {
        return switch (this) {
            case USER -> comparing(Session::user);
            case IDLE -> most(session -> session.idleSeconds().map(Long::doubleValue));
            case MEMORY -> most(session -> session.memoryBytes().map(Long::doubleValue));
            case CPU -> most(Session::cpuPercent);
            case SINCE -> comparing(Session::since);
        };
    }

    private static Comparator<Session> most(Function<Session, Optional<Double>> figure) {
        return comparingDouble(session -> -figure.apply(session).orElse(-1.0));
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
