package dev.lastcall.protocol;

import static dev.lastcall.protocol.Fields.given;
import static dev.lastcall.protocol.Fields.listed;
import static java.util.Objects.requireNonNull;

import io.avaje.jsonb.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the host answers a command. */
public sealed interface ToCommand extends Message {
    /** A request stands (or, after a dry run, would stand); whom it hits follows as {@link Hit}, whom it spares as {@link Spared}, who is out of reach as {@link Beyond}. */
    @Json
    record Accepted(String id, Instant deadline) implements ToCommand {}

    /** What whoever watches the sessions is told. */
    sealed interface SessionNews extends ToCommand {}

    /**
     * One row of {@code sessions}; id and since together name the session. Figures that are not known, or were not asked for, are left out.
     *
     * @param name the user's full name, where the system has one
     * @param idleSeconds since the last input
     * @param idleFrom who says so: {@code terminal}, {@code display} or {@code desktop}
     * @param cpuPercent of one processor, between the last two looks
     * @param unsaved how many windows say that they hold something unsaved, as far as the session's agent sees
     * @param request the first of {@code requests}
     * @param requests the open ones that concern it, the earliest deadline first
     */
    @Json
    record Session(
            String id,
            String user,
            Optional<String> name,
            String state,
            String kind,
            Optional<String> remote,
            Instant since,
            Optional<Long> idleSeconds,
            Optional<String> idleFrom,
            Optional<Double> cpuPercent,
            Optional<Long> memoryBytes,
            Optional<Integer> processes,
            Optional<Integer> unsaved,
            boolean agent,
            Optional<String> request,
            List<String> requests)
            implements SessionNews {
        public Session {
            name = given(name);
            remote = given(remote);
            idleSeconds = given(idleSeconds);
            idleFrom = given(idleFrom);
            cpuPercent = given(cpuPercent);
            memoryBytes = given(memoryBytes);
            processes = given(processes);
            unsaved = given(unsaved);
            request = given(request);
            requests = listed(requests);
        }
    }

    /** Every session has been told, or everything that has changed together. */
    @Json
    record SessionsTold() implements SessionNews {}

    /** A session that was told of is there no more. */
    @Json
    record SessionGone(String id, Instant since) implements SessionNews {
        public SessionGone {
            requireNonNull(id);
            requireNonNull(since);
        }
    }

    /**
     * A session that a request hits, or would hit.
     *
     * @param why in a few words each
     * @param remark what is in the way of asking there; empty if nothing is
     */
    @Json
    record Hit(Session session, List<String> why, String remark) implements ToCommand {
        public Hit {
            requireNonNull(session);
            why = List.copyOf(why);
            requireNonNull(remark);
        }
    }

    /**
     * Somebody who is not asked, although something that was said means them or names them.
     *
     * @param session empty for a user who is not signed in
     */
    @Json
    record Spared(String session, String user, String why) implements ToCommand {}

    /**
     * Somebody, or something, that has a file open and cannot be asked from here.
     *
     * @param user empty for a program of the system, and where the service that tells does not know
     * @param computer empty for this one
     * @param program or the service through which it is open
     * @param here sessions of the same user on this computer
     */
    @Json
    record Beyond(String user, String computer, String program, String path, List<String> here) implements ToCommand {
        public Beyond {
            here = List.copyOf(here);
        }
    }

    /**
     * Something that has been: how a session of a request ended, or what somebody did.
     *
     * @param what {@code ended}, {@code asked}, {@code extended}, {@code cancelled}, {@code message}, {@code kept-out} or {@code lifted}
     * @param by who asked for it or did it; empty where nobody did
     * @param user whose session it is; empty where it concerns none
     * @param result the state in which a session ended, else empty
     * @param took from when the session was asked
     * @param text the reason, what was told, or in other words how it ended
     */
    @Json
    record Past(
            Instant at,
            String what,
            Optional<String> request,
            String by,
            String user,
            String session,
            String result,
            Optional<Duration> took,
            int postponements,
            String note,
            List<Message.Outcome> hooks,
            List<String> unsaved,
            String text)
            implements ToCommand {
        public static final String ENDED = "ended";

        public Past {
            request = given(request);
            took = given(took);
            hooks = List.copyOf(hooks);
            unsaved = List.copyOf(unsaved);
        }

        /** What somebody did. */
        public static Past act(
                Instant at,
                String what,
                Optional<String> request,
                String by,
                String user,
                String session,
                String text) {
            return new Past(
                    at, what, request, by, user, session, "", Optional.empty(), 0, "", List.of(), List.of(), text);
        }
    }

    /** After a dry run: so many would be hit that a person should confirm it, where one is there. */
    @Json
    record Confirm(int sessions) implements ToCommand {}

    /**
     * What became of a message in one session.
     *
     * @param shown where it was shown, if it was
     * @param detail why not, if not
     */
    @Json
    record Delivery(String session, String user, Optional<String> shown, String detail) implements ToCommand {
        public Delivery {
            shown = given(shown);
        }
    }

    /**
     * What came of an order in one session.
     *
     * @param done whether it has come to pass, as far as the system tells
     * @param detail what has, or why it has not
     */
    @Json
    record Deed(String session, String user, boolean done, String detail) implements ToCommand {}

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
            boolean atOnce,
            boolean ended,
            int sessions)
            implements ToCommand {
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
            List<Message.Outcome> hooks,
            List<String> unsaved,
            String detail,
            Optional<Situation> situation)
            implements ToCommand {
        public RequestRow {
            situation = given(situation);
            seen = given(seen);
            surfaces = listed(surfaces);
            hooks = List.copyOf(hooks);
            unsaved = List.copyOf(unsaved);
        }
    }

    /**
     * What a session waits for, as far as its state does not say it. Hosts of an earlier version do not tell.
     *
     * @param reason why it is {@code waiting}, in a word such as {@code locked}
     * @param since when it came into its state
     * @param until when the hold ends
     * @param minimumWarning what its user gets at least when the prompt can be seen again
     */
    @Json
    record Situation(Optional<String> reason, Instant since, Optional<Instant> until, Duration minimumWarning) {
        public Situation {
            reason = given(reason);
            requireNonNull(since);
            until = given(until);
            requireNonNull(minimumWarning);
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

    /**
     * Who keeps new sign-ins out; nobody where {@code standing} is empty.
     *
     * @param unheeding the system's ways to sign in that let everybody in all the same
     */
    @Json
    record KeptOut(List<Keeper> standing, List<String> unheeding) implements ToCommand {
        public KeptOut {
            standing = List.copyOf(standing);
            unheeding = listed(unheeding);
        }
    }

    /**
     * Somebody keeps new sign-ins out.
     *
     * @param until when it ends by itself
     * @param request the request that it ends with
     */
    @Json
    record Keeper(String by, String reason, Instant since, Optional<Instant> until, Optional<String> request) {
        public Keeper {
            until = given(until);
            request = given(request);
        }
    }

    /**
     * One standing rule.
     *
     * @param when in the terms of the configuration
     * @param warn how long after it has asked the deadline is
     * @param next when it comes next, where that depends on the clock alone
     * @param lastAsked when it asked last, by which request, and how many sessions
     * @param problem why it can never ask on this computer; empty if it can
     */
    @Json
    record Rule(
            String name,
            String when,
            String whom,
            String reason,
            Duration warn,
            boolean force,
            Optional<Instant> next,
            Optional<LastAsked> lastAsked,
            String problem)
            implements ToCommand {
        public Rule {
            requireNonNull(name);
            requireNonNull(warn);
            next = given(next);
            lastAsked = given(lastAsked);
        }
    }

    /** What a rule did last. */
    @Json
    record LastAsked(Instant at, String request, int sessions) {
        public LastAsked {
            requireNonNull(at);
            requireNonNull(request);
        }
    }

    /** A session that a rule would ask, and why. */
    @Json
    record RuleHit(String rule, String session, String user, String why) implements ToCommand {}

    /** A line of the configuration that could not be used. */
    @Json
    record ConfigurationProblem(String sentence) implements ToCommand {}
}
