package dev.lastcall.protocol;

import static dev.lastcall.protocol.Fields.given;
import static java.util.Objects.requireNonNull;

import io.avaje.jsonb.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host tells the agent of a session. */
public sealed interface ToAgent extends Message {
    /**
     * All an agent knows of its session's countdown, sent again whenever it changes.
     *
     * @param postponementLength the longest that may still be taken at once, zero for none
     * @param furthest the last instant that may be picked, with all postponements that are left
     * @param conversation what was told and noted lately, the newest last
     * @param round the order to save that {@code saving} and {@code unsaved} speak of
     * @param application the one that is to close, where that is what is asked or done
     * @param close whether the agent is now to close that application, or before a logout all that have a close step
     * @param logOut whether the agent is now to ask the desktop to log out
     * @param pretend whether the session only pretends to sign out
     * @param windowTitles whether the host wants to know the titles of unsaved windows
     * @param unseen why the prompt cannot be seen, as the host knows: {@code not-shown-yet}, {@code busy}, {@code no-agent}, {@code locked},
     *     {@code disconnected} or {@code asleep}
     */
    @Json
    record Countdown(
            String state,
            boolean ended,
            Instant deadline,
            List<Asking> asking,
            Postponements postponements,
            Duration postponementLength,
            Optional<Instant> furthest,
            boolean force,
            int round,
            List<Message.Outcome> outcomes,
            List<String> unsaved,
            List<Message.Said> conversation,
            Optional<Instant> holdEnds,
            Optional<String> application,
            Optional<Closing> close,
            boolean logOut,
            String detail,
            boolean pretend,
            boolean windowTitles,
            Optional<String> unseen,
            Optional<Quiet> quiet)
            implements ToAgent {
        public Countdown {
            asking = List.copyOf(asking);
            furthest = given(furthest);
            conversation = lines(conversation);
            outcomes = List.copyOf(outcomes);
            unsaved = List.copyOf(unsaved);
            holdEnds = given(holdEnds);
            application = given(application);
            close = given(close);
            unseen = given(unseen);
            quiet = given(quiet);
        }

        private static List<Message.Said> lines(@Nullable List<Message.Said> field) {
            return field == null ? List.of() : List.copyOf(field);
        }
    }

    /**
     * Who asks, why, and for which application if only that is to close.
     *
     * @param own whether the session's own user has asked
     * @param atOnce whether somebody else leaves no time for a warning
     */
    @Json
    record Asking(String requester, String reason, Optional<String> application, boolean own, boolean atOnce) {
        public Asking {
            application = given(application);
        }
    }

    /**
     * How a prompt may be held back from a user who is in the middle of something.
     *
     * @param limit for at most so long
     * @param last never when no more than this is left
     */
    @Json
    record Quiet(Duration limit, Duration last) {
        public Quiet {
            requireNonNull(limit);
            requireNonNull(last);
        }
    }

    /** How programs are closed. */
    enum Closing {
        /** By their close steps, or by asking their windows. */
        ASK,
        /** By ending their processes. */
        END
    }

    /** An administrator tells the user something, and nothing is asked. */
    @Json
    record Told(Said said) implements ToAgent {
        public Told {
            requireNonNull(said);
        }
    }

    /** How saving went the last time, on this computer; no instant where nothing is known of it. */
    @Json
    record LastSaved(Optional<Instant> at, List<Message.Outcome> outcomes) implements ToAgent {
        public LastSaved {
            at = given(at);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Nobody asks anything of this session. */
    @Json
    record NoCountdown() implements ToAgent {}

    /** Somebody wants to know how it stands in the session; answered by {@link FromAgent.Looked}. */
    @Json
    record Look() implements ToAgent {}

    /** Another agent serves this session now; the one that is told so ends. */
    @Json
    record Replaced() implements ToAgent {}
}
