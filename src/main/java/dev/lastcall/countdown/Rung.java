package dev.lastcall.countdown;

import java.util.Optional;

/** The ever firmer ways to end a session; all but the first two need force. */
public enum Rung {
    /** Programs close by their close steps, run by the agent. */
    CLOSE,
    /** The desktop's own logout, asked for by the agent. */
    DESKTOP,
    /** The session's processes are told to end. */
    KILL,
    /** The system takes the session away. */
    TERMINATE;

    boolean firm() {
        return switch (this) {
            case CLOSE, DESKTOP -> false;
            case KILL, TERMINATE -> true;
        };
    }

    Optional<Rung> next() {
        return switch (this) {
            case CLOSE -> Optional.of(DESKTOP);
            case DESKTOP -> Optional.of(KILL);
            case KILL -> Optional.of(TERMINATE);
            case TERMINATE -> Optional.empty();
        };
    }
}
