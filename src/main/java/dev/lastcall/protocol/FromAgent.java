package dev.lastcall.protocol;

import static dev.lastcall.protocol.Fields.given;
import static java.util.Objects.requireNonNull;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Optional;

/** What the agent of a session tells the host. */
public sealed interface FromAgent extends Message
        permits FromAgent.Shown,
                FromAgent.ToldShown,
                FromAgent.LastTime,
                FromAgent.HeldBack,
                FromAgent.SaveProgress,
                FromAgent.SaveDone,
                FromAgent.CloseDone,
                FromAgent.NotRunning,
                FromAgent.CannotClose,
                FromAgent.LogoutFailed,
                FromAgent.LogoutHindered,
                FromAgent.EndLeader,
                FromAgent.Looked,
                FromUser {
    /** The countdown is where the user can see it: {@code window}, {@code tray}, {@code notification} or {@code terminal}. */
    @Json
    record Shown(String surface) implements FromAgent {
        public Shown {
            requireNonNull(surface);
        }
    }

    /** What was told under this number is where the user can see it. */
    @Json
    record ToldShown(int number, String surface) implements FromAgent {
        public ToldShown {
            requireNonNull(surface);
        }
    }

    /** Tell how saving went the last time; answered by {@link LastSaved}. */
    @Json
    record LastTime() implements FromAgent {}

    /** Nothing is shown yet, since the user is in the middle of something; the host bounds how long that counts. */
    @Json
    record HeldBack() implements FromAgent {}

    @Json
    record SaveProgress(int round, List<Message.Outcome> outcomes) implements FromAgent {
        public SaveProgress {
            outcomes = List.copyOf(outcomes);
        }
    }

    @Json
    record SaveDone(int round, List<Message.Outcome> outcomes, List<String> unsaved) implements FromAgent {
        public SaveDone {
            outcomes = List.copyOf(outcomes);
            unsaved = List.copyOf(unsaved);
        }
    }

    /**
     * Closing is over.
     *
     * @param outcomes those of saving, with what became of closing
     * @param left what is still running of the application that was to close; empty before a logout
     */
    @Json
    record CloseDone(int round, List<Message.Outcome> outcomes, List<String> left) implements FromAgent {
        public CloseDone {
            outcomes = List.copyOf(outcomes);
            left = List.copyOf(left);
        }
    }

    /** The application that is to close does not run; its name is how it is really called. */
    @Json
    record NotRunning(String application, String name) implements FromAgent {
        public NotRunning {
            requireNonNull(application);
            requireNonNull(name);
        }
    }

    /** Nothing in the session is called by that name. */
    @Json
    record CannotClose(String application, String cause) implements FromAgent {
        public CannotClose {
            requireNonNull(application);
            requireNonNull(cause);
        }
    }

    @Json
    record LogoutFailed(String cause) implements FromAgent {
        public LogoutFailed {
            requireNonNull(cause);
        }
    }

    /** The desktop was asked to log out, and has not done it yet; who stands in the way, and what has closed already. */
    @Json
    record LogoutHindered(String hindrance) implements FromAgent {
        public LogoutHindered {
            requireNonNull(hindrance);
        }
    }

    /** There is no session manager to ask: the host may tell the session's leader to end. */
    @Json
    record EndLeader() implements FromAgent {}

    /**
     * How it stands in the session at this moment.
     *
     * @param idleSeconds since the last input at the display; left out where that cannot be told
     * @param unsaved how many windows say that they hold something unsaved
     */
    @Json
    record Looked(Optional<Long> idleSeconds, int unsaved) implements FromAgent {
        public Looked {
            idleSeconds = given(idleSeconds);
        }
    }
}
