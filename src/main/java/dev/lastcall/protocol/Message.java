package dev.lastcall.protocol;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.avaje.jsonb.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that is ever said between a host and those who talk to it; the type's text is stable on the wire. */
public sealed interface Message {
    /** The version that the first message of each side carries. */
    int VERSION = 1;

    /** The first message of each side. */
    @Json
    record Hello(int protocol, Role role) implements Message {
        public Hello {
            requireNonNull(role);
            if (protocol < 1) {
                throw new IllegalArgumentException("A protocol has a version");
            }
        }
    }

    /** What a process is to the other side. */
    enum Role {
        HOST,
        AGENT,
        COMMAND,
        /** Registers with the agent of its session, and never speaks to a host. */
        PROGRAM
    }

    // ---- from commands to the host; the host ends its answer with Done or Failure

    /** Ask for sessions to end, or for one application in them to close; either {@code in} or {@code at} tells when, neither means the minimum warning. */
    @Json
    record Ask(
            List<String> users,
            List<String> sessions,
            boolean all,
            Optional<Duration> in,
            Optional<Instant> at,
            String reason,
            Optional<Postponing> postponing,
            Optional<Instant> latest,
            Optional<String> close,
            boolean force,
            boolean dryRun)
            implements Message {
        public Ask {
            users = List.copyOf(users);
            sessions = List.copyOf(sessions);
            in = given(in);
            at = given(at);
            requireNonNull(reason);
            postponing = given(postponing);
            latest = given(latest);
            close = given(close);
        }
    }

    /** How often users may postpone, and by how much; without it the configuration decides. */
    @Json
    record Postponing(int times, Duration length) {
        public Postponing {
            requireNonNull(length);
        }
    }

    /** Tell the sessions, one {@link Session} each. */
    @Json
    record ListSessions() implements Message {}

    /** Tell one request, or every one that has not ended; with {@code watch}, again at each change until it has ended. */
    @Json
    record Status(Optional<String> id, boolean watch) implements Message {
        public Status {
            id = given(id);
        }
    }

    /** Tell sessions something; answered by one {@link Delivery} each, once it has been shown or that takes too long. */
    @Json
    record Tell(List<String> users, List<String> sessions, boolean all, String text) implements Message {
        public Tell {
            users = List.copyOf(users);
            sessions = List.copyOf(sessions);
            requireNonNull(text);
        }
    }

    @Json
    record Cancel(String id) implements Message {
        public Cancel {
            requireNonNull(id);
        }
    }

    @Json
    record Extend(String id, Duration length) implements Message {
        public Extend {
            requireNonNull(id);
            requireNonNull(length);
        }
    }

    // ---- the user's answers, from the agent or from a command; no session means the sender's own

    @Json
    record Now(Optional<String> session) implements Message {
        public Now {
            session = given(session);
        }
    }

    /** Either {@code length} or {@code until} tells how far; neither means as long as one postponement is. */
    @Json
    record Postpone(Optional<String> session, Optional<Duration> length, Optional<Instant> until, Optional<String> note)
            implements Message {
        public Postpone {
            session = given(session);
            length = given(length);
            until = given(until);
            note = given(note);
        }
    }

    @Json
    record Note(Optional<String> session, String text) implements Message {
        public Note {
            session = given(session);
            requireNonNull(text);
        }
    }

    /** Save everything and sign out, though nobody asks for it. */
    @Json
    record Leave(Optional<String> session) implements Message {
        public Leave {
            session = given(session);
        }
    }

    /** The user takes back what they have asked of themselves. */
    @Json
    record Stay(Optional<String> session) implements Message {
        public Stay {
            session = given(session);
        }
    }

    // ---- from the agent to the host

    /** The countdown is where the user can see it: {@code window}, {@code tray}, {@code notification} or {@code terminal}. */
    @Json
    record Shown(String surface) implements Message {
        public Shown {
            requireNonNull(surface);
        }
    }

    /** What was told under this number is where the user can see it. */
    @Json
    record ToldShown(int number, String surface) implements Message {
        public ToldShown {
            requireNonNull(surface);
        }
    }

    /** Tell how saving went the last time; answered by {@link LastSaved}. */
    @Json
    record LastTime() implements Message {}

    /** Nothing is shown yet, since the user is in the middle of something; the host bounds how long that counts. */
    @Json
    record HeldBack() implements Message {}

    @Json
    record SaveProgress(int round, List<Outcome> outcomes) implements Message {
        public SaveProgress {
            outcomes = List.copyOf(outcomes);
        }
    }

    @Json
    record SaveDone(int round, List<Outcome> outcomes, List<String> unsaved) implements Message {
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
    record CloseDone(int round, List<Outcome> outcomes, List<String> left) implements Message {
        public CloseDone {
            outcomes = List.copyOf(outcomes);
            left = List.copyOf(left);
        }
    }

    /** The application that is to close does not run; its name is how it is really called. */
    @Json
    record NotRunning(String application, String name) implements Message {
        public NotRunning {
            requireNonNull(application);
            requireNonNull(name);
        }
    }

    /** Nothing in the session is called by that name. */
    @Json
    record CannotClose(String application, String cause) implements Message {
        public CannotClose {
            requireNonNull(application);
            requireNonNull(cause);
        }
    }

    @Json
    record LogoutFailed(String cause) implements Message {
        public LogoutFailed {
            requireNonNull(cause);
        }
    }

    /** The desktop was asked to log out, and has not done it yet; who stands in the way, and what has closed already. */
    @Json
    record LogoutHindered(String hindrance) implements Message {
        public LogoutHindered {
            requireNonNull(hindrance);
        }
    }

    /** There is no session manager to ask: the host may tell the session's leader to end. */
    @Json
    record EndLeader() implements Message {}

    // ---- between the agent of a session and programs that register with it

    /**
     * The program can save and close from now on, until the connection ends.
     *
     * @param pid the process that is gone when the program is closed, if the connection's end does not tell that already
     */
    @Json
    record Register(String name, Optional<Long> pid) implements Message {
        public Register {
            requireNonNull(name);
            pid = given(pid);
        }
    }

    /** From a command of the same session and user: open the user's own window. */
    @Json
    record Open() implements Message {}

    /** Save everything; answered by {@link Saved}. */
    @Json
    record Save(int id) implements Message {}

    /** Save everything and end; answered by ending, or by {@link Saved} where something is in the way. */
    @Json
    record Close(int id) implements Message {}

    /** What became of everything, in the words of the hooks. */
    @Json
    record Saved(int id, List<String> saved, List<String> kept, List<String> unsaved) implements Message {
        public Saved {
            saved = texts(saved);
            kept = texts(kept);
            unsaved = texts(unsaved);
        }

        private static List<String> texts(@Nullable List<String> field) {
            return field == null ? List.of() : List.copyOf(field);
        }
    }

    // ---- from the host

    /** It was not done; kind and sentence are for the one who asked. */
    @Json
    record Failure(Kind kind, String sentence) implements Message {
        /** Each kind has its exit code at the command line. */
        public enum Kind {
            UNEXPECTED,
            USAGE,
            NOT_ALLOWED,
            NOT_FOUND
        }
    }

    /** The end of an answer. */
    @Json
    record Done() implements Message {}

    /** A request stands (or, after a dry run, would stand); the sessions it hits follow as {@link Session}. */
    @Json
    record Accepted(String id, Instant deadline) implements Message {}

    /** One row of {@code sessions}. */
    @Json
    record Session(
            String id,
            String user,
            String state,
            String kind,
            Optional<String> remote,
            Instant since,
            long idleSeconds,
            long memoryBytes,
            boolean agent,
            Optional<String> request)
            implements Message {
        public Session {
            remote = given(remote);
            request = given(request);
        }
    }

    /**
     * What became of a message in one session.
     *
     * @param shown where it was shown, if it was
     * @param detail why not, if not
     */
    @Json
    record Delivery(String session, String user, Optional<String> shown, String detail) implements Message {
        public Delivery {
            shown = given(shown);
        }
    }

    /** A request without its sessions, which follow as {@link RequestRow}. */
    @Json
    record RequestHead(
            String id,
            String action,
            Optional<String> application,
            String reason,
            String requestedBy,
            Instant created,
            boolean force,
            boolean ended,
            int sessions)
            implements Message {
        public RequestHead {
            application = given(application);
        }
    }

    /** One session of a request; the fields are those of {@code status --json}. */
    @Json
    record RequestRow(
            String request,
            String session,
            String user,
            String state,
            Optional<Instant> seen,
            List<Surface> surfaces,
            Instant deadline,
            Postponements postponements,
            String note,
            boolean agent,
            List<Outcome> hooks,
            List<String> unsaved,
            String detail)
            implements Message {
        public RequestRow {
            seen = given(seen);
            surfaces = listed(surfaces);
            hooks = List.copyOf(hooks);
            unsaved = List.copyOf(unsaved);
        }
    }

    /** Where a countdown was shown, and when first; a window, a notification and a terminal warn, a tray alone does not. */
    @Json
    record Surface(String where, Instant at) {
        public Surface {
            requireNonNull(where);
            requireNonNull(at);
        }
    }

    /** How many postponements are taken, of how many. */
    @Json
    record Postponements(int used, int allowed) {}

    /** What saving did for one program; the result's text is that of {@code status --json}. */
    @Json
    record Outcome(String name, String result, String detail) {
        public Outcome {
            requireNonNull(name);
            requireNonNull(result);
            requireNonNull(detail);
        }
    }

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
            List<Outcome> outcomes,
            List<String> unsaved,
            List<Said> conversation,
            Optional<Instant> holdEnds,
            Optional<String> application,
            Optional<Closing> close,
            boolean logOut,
            String detail,
            boolean pretend,
            boolean windowTitles,
            Optional<String> unseen,
            Optional<Quiet> quiet)
            implements Message {
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

        private static List<Said> lines(@Nullable List<Said> field) {
            return field == null ? List.of() : List.copyOf(field);
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

    /**
     * Who asks, why, and for which application if only that is to close.
     *
     * @param own whether the session's own user has asked
     */
    @Json
    record Asking(String requester, String reason, Optional<String> application, boolean own) {
        public Asking {
            application = given(application);
        }
    }

    /**
     * One thing that was said in a session.
     *
     * @param number names what was told; 0 for the user's own notes
     * @param sender who told it; empty for the session's user
     */
    @Json
    record Said(int number, Instant at, Optional<String> sender, String text) {
        public Said {
            requireNonNull(at);
            sender = given(sender);
            requireNonNull(text);
        }
    }

    /** An administrator tells the user something, and nothing is asked. */
    @Json
    record Told(Said said) implements Message {
        public Told {
            requireNonNull(said);
        }
    }

    /** How saving went the last time, on this computer; no instant where nothing is known of it. */
    @Json
    record LastSaved(Optional<Instant> at, List<Outcome> outcomes) implements Message {
        public LastSaved {
            at = given(at);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Nobody asks anything of this session. */
    @Json
    record NoCountdown() implements Message {}

    /** Hosts of the first release do not say it. */
    private static <T> List<T> listed(@Nullable List<T> field) {
        return field == null ? List.of() : List.copyOf(field);
    }

    /** What is left out on the wire arrives here as null. */
    @SuppressWarnings("NullableOptional")
    private static <T> Optional<T> given(@Nullable Optional<T> field) {
        return requireNonNullElse(field, Optional.empty());
    }

    /** Another agent serves this session now; the one that is told so ends. */
    @Json
    record Replaced() implements Message {}
}
