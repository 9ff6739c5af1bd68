package dev.lastcall.protocol;

import static dev.lastcall.protocol.Fields.given;
import static dev.lastcall.protocol.Fields.listed;
import static java.util.Objects.requireNonNull;

import io.avaje.jsonb.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a command asks of the host, which ends its answer with {@link Message.Done} or {@link Message.Failure}. */
public sealed interface FromCommand extends Message
        permits FromCommand.Ask,
                FromCommand.ListSessions,
                FromCommand.Status,
                FromCommand.Tell,
                FromCommand.Cancel,
                FromCommand.Extend,
                FromCommand.Lock,
                FromCommand.Disconnect,
                FromCommand.History,
                FromCommand.KeepOut,
                FromCommand.Lift,
                FromCommand.KeepOutStatus,
                FromCommand.ListRules,
                FromUser {
    /**
     * Ask for sessions to end, or for one application in them to close; either {@code in} or {@code at} tells when, neither means the minimum warning.
     *
     * @param atOnce whether nobody is warned; saving comes first all the same. Only for signing out
     * @param keepOut whether nobody may sign in anew until the request has ended
     */
    @Json
    record Ask(
            Whom whom,
            Optional<Duration> in,
            Optional<Instant> at,
            String reason,
            Optional<Postponing> postponing,
            Optional<Instant> latest,
            Optional<String> close,
            boolean force,
            boolean atOnce,
            boolean keepOut,
            boolean dryRun)
            implements FromCommand {
        public Ask {
            requireNonNull(whom);
            in = given(in);
            at = given(at);
            requireNonNull(reason);
            postponing = given(postponing);
            latest = given(latest);
            close = given(close);
        }

        /** The same, for being told only whom it would hit. */
        public Ask onlyToTell() {
            return new Ask(whom, in, at, reason, postponing, latest, close, force, atOnce, keepOut, true);
        }
    }

    /**
     * Whom it is for; several add up, and nobody named never means everybody.
     *
     * @param idle every session without input for at least so long
     * @param holding files, folders or mount points; every session with something of them open
     * @param except users that it is not for, whatever else says so
     */
    @Json
    record Whom(
            List<String> users,
            List<String> sessions,
            boolean all,
            Optional<Duration> idle,
            List<String> holding,
            List<String> except) {
        public Whom {
            users = List.copyOf(users);
            sessions = List.copyOf(sessions);
            idle = given(idle);
            holding = listed(holding);
            except = listed(except);
        }
    }

    /** How often users may postpone, and by how much; without it the configuration decides. */
    @Json
    record Postponing(int times, Duration length) {
        public Postponing {
            requireNonNull(length);
        }
    }

    /**
     * Tell the sessions, one {@link ToCommand.Session} each.
     *
     * @param figures whether to measure first what each uses, which takes about a second; without it the rows have none
     * @param watch whether to go on, after {@link ToCommand.SessionsTold}, with whatever changes; that has figures, and no end
     */
    @Json
    record ListSessions(boolean figures, boolean watch) implements FromCommand {}

    /** Tell one request, or every one that has not ended; with {@code watch}, again at each change until it has ended. */
    @Json
    record Status(Optional<String> id, boolean watch) implements FromCommand {
        public Status {
            id = given(id);
        }
    }

    /** Tell sessions something; answered by one {@link Delivery} each, once it has been shown or that takes too long. */
    @Json
    record Tell(Whom whom, String text) implements FromCommand {
        public Tell {
            requireNonNull(whom);
            requireNonNull(text);
        }
    }

    /**
     * Tell what has been, the newest first; what is left out is everything.
     *
     * @param until only before this
     * @param by who asked for it or did it
     * @param result only sessions that ended so
     * @param limit at most so many
     */
    @Json
    record History(
            Optional<Instant> since,
            Optional<Instant> until,
            Optional<String> user,
            Optional<String> request,
            Optional<String> by,
            Optional<String> result,
            int limit)
            implements FromCommand {
        public History {
            since = given(since);
            until = given(until);
            user = given(user);
            request = given(request);
            by = given(by);
            result = given(result);
        }
    }

    @Json
    record Cancel(String id) implements FromCommand {
        public Cancel {
            requireNonNull(id);
        }
    }

    @Json
    record Extend(String id, Duration length) implements FromCommand {
        public Extend {
            requireNonNull(id);
            requireNonNull(length);
        }
    }

    /** Lock the screens of sessions; answered by one {@link ToCommand.Deed} each, once it is locked or that takes too long. */
    @Json
    record Lock(Whom whom) implements FromCommand {
        public Lock {
            requireNonNull(whom);
        }
    }

    /** Take sessions from the screens their users sit at, their programs running on; answered by one {@link ToCommand.Deed} each. */
    @Json
    record Disconnect(Whom whom) implements FromCommand {
        public Disconnect {
            requireNonNull(whom);
        }
    }

    /** Let nobody sign in anew: for so long, or until then, or, with neither, until it is lifted. In place of an earlier one. */
    @Json
    record KeepOut(Optional<Duration> length, Optional<Instant> until, String reason) implements FromCommand {
        public KeepOut {
            length = given(length);
            until = given(until);
            requireNonNull(reason);
        }
    }

    /** Let everybody sign in again, whoever keeps them out. */
    @Json
    record Lift() implements FromCommand {}

    /** Tell whether anybody is kept out, by one {@link ToCommand.KeptOut}; with {@code watch}, again at each change. */
    @Json
    record KeepOutStatus(boolean watch) implements FromCommand {}

    /**
     * Tell the standing rules, one {@link ToCommand.Rule} each; with {@code dryRun} instead whom each would ask, a {@link ToCommand.RuleHit} each.
     *
     * @param at whom it would be then, if nobody touches anything until then; now where it does not say
     */
    @Json
    record ListRules(boolean dryRun, Optional<Instant> at) implements FromCommand {
        public ListRules {
            at = given(at);
        }
    }
}
