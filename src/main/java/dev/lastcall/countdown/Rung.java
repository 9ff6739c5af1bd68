package dev.lastcall.countdown;

import java.util.Optional;

/** The ever firmer ways to end a session; all but the first need force. */
public enum Rung {
    /** The desktop's own logout, asked for by the agent. */
    DESKTOP,
    /** The session's processes are told to end. */
    KILL,
    /** The system takes the session away. */
    TERMINATE;

    Optional<Rung> next() {
        return switch (this) {
            case DESKTOP -> Optional.of(KILL);
            case KILL -> Optional.of(TERMINATE);
            case TERMINATE -> Optional.empty();
        };
    }
}
