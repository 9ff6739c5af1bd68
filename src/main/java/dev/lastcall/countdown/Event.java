package dev.lastcall.countdown;

import dev.lastcall.request.Fairness;
import dev.lastcall.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What can happen to a countdown. The journal stores these; the state is their fold. */
public sealed interface Event {
    /** A request reaches the session: the first one starts the countdown, a further one joins it. */
    record Requested(Request request, Fairness fairness) implements Event {}

    /**
     * The countdown is where the user can see it.
     *
     * @param surface such as {@code window}, {@code notification} or {@code terminal}
     */
    record Shown(String surface) implements Event {
        /** An agent was told and did not say that it showed anything; time runs, but nobody is said to have seen it. */
        public static final String UNCONFIRMED = "unconfirmed";

        boolean isConfirmed() {
            return !surface.equals(UNCONFIRMED);
        }

        boolean warns() {
            return Surface.warns(surface);
        }
    }

    /** The session cannot be asked from now on. */
    record WentAway(State.Waiting.Reason reason) implements Event {}

    /** The session can be asked again; nothing has been shown yet. */
    record CameBack() implements Event {}

    /** The user signs out now. */
    record AnsweredNow() implements Event {}

    /** The user takes more minutes. */
    record AnsweredPostpone(Duration length) implements Event {
        /** As long as one postponement is. */
        public static final Duration AS_GRANTED = Duration.ofDays(365);
    }

    /** The user takes the time until this instant, and as many postponements as it is long. */
    record AnsweredUntil(Instant until) implements Event {}

    /** The user tells the requester something. */
    record Noted(String text) implements Event {}

    /** How far saving is; changes no state. */
    record SaveProgressed(List<Outcome> outcomes) implements Event {
        public SaveProgressed {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * One round of saving is over.
     *
     * @param unsaved names of what is not saved, empty when all is
     */
    record SaveFinished(int round, List<Outcome> outcomes, List<String> unsaved) implements Event {
        public SaveFinished {
            outcomes = List.copyOf(outcomes);
            unsaved = List.copyOf(unsaved);
        }
    }

    /**
     * Closing is over: of all programs that have a close step before a logout, or of the one that was asked for.
     *
     * @param left what is still running of what was asked for
     */
    record CloseFinished(int round, List<Outcome> outcomes, List<String> left) implements Event {
        public CloseFinished {
            outcomes = List.copyOf(outcomes);
            left = List.copyOf(left);
        }
    }

    /**
     * An application that was to close does not run.
     *
     * @param detail such as {@code LibreOffice is not running}
     */
    record NotRunning(String application, String detail) implements Event {}

    /** Nobody here can close this application. */
    record CannotClose(String application, String cause) implements Event {}

    /** The requester takes one request back; the countdown goes on while others remain. */
    record RequestCancelled(String requestId) implements Event {}

    /** The requester gives more time. */
    record RequestExtended(String requestId, Duration length) implements Event {}

    /** The desktop said that it will not end the session. */
    record LogoutRefused(String cause) implements Event {}

    /** The desktop has not ended the session yet, and somebody stands in the way; changes no state. */
    record LogoutHindered(String hindrance) implements Event {}

    /** The session is no longer there, the only proof of a sign-out. */
    record SessionGone() implements Event {}

    /** Time has passed. */
    record Tick() implements Event {}
}
