package dev.lastcall.host;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.Sessions;
import dev.lastcall.platform.Usage;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Looks at sessions when somebody wants to know how they stand: asks the system what they use and, at the same time, their agents. Whoever does
 * not answer is not waited for. For the host's thread, but for {@link #takeAndWait}.
 */
final class Survey {
    /** For how long an agent may let everybody wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** An agent that has not answered is asked again after this, and not before. */
    private static final Duration PAUSE = Duration.ofSeconds(10);
    /** Between two looks, where the first alone says nothing about the use of the processor. */
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private static final long LONGEST_SECONDS = 5;

    private final Sessions sessions;
    private final Roster roster;
    private final Measures measures;
    private final HostThread thread;
    private final Executor worker;
    private final Clocks clocks;
    private final Log log;
    private final Map<SessionKey, Long> asked = new HashMap<>();
    private final List<Round> rounds = new ArrayList<>();

    /**
     * Who works.
     *
     * @param worker on what the system takes its time for
     */
    record Threads(HostThread host, Executor worker) {}

    Survey(Sessions sessions, Roster roster, Threads threads, Clocks clocks, Log log) {
        this.sessions = sessions;
        this.roster = roster;
        this.measures = roster.measures();
        this.thread = threads.host();
        this.worker = threads.worker();
        this.clocks = clocks;
        this.log = log;
    }

    /** One look, until everybody has answered or the patience is over. */
    private static final class Round {
        private final Set<SessionKey> silent = new HashSet<>();
        private final Runnable afterwards;
        private boolean measured;

        private Round(Runnable afterwards) {
            this.afterwards = afterwards;
        }

        private boolean isOver() {
            return measured && silent.isEmpty();
        }
    }

    /** Whether it cannot be answered without a look. */
    static boolean isWantedBy(FromCommand message) {
        return switch (message) {
            case FromCommand.ListSessions list -> list.figures() && !list.watch();
            case FromCommand.Ask ask -> ask.whom().idle().isPresent();
            case FromCommand.Tell tell -> tell.whom().idle().isPresent();
            default -> false;
        };
    }

    /** Looks once; what is to be done afterwards is done on this thread. Whose sessions are looked at must be decided by account. */
    void look(Predicate<Session> whose, Runnable afterwards) {
        measures.keepOnly(roster);
        asked.keySet().removeIf(key -> roster.agent(key).isEmpty());
        List<Session> concerned = roster.sessions().stream().filter(whose).toList();
        var round = new Round(afterwards);
        rounds.add(round);
        concerned.forEach(session -> ask(session.key(), round));
        worker.execute(() -> measure(concerned, round));
        thread.postIn(clocks.real(PATIENCE), () -> end(round));
    }

    /** Looks, twice where it takes two, and waits for it a few seconds at most. Not for the host's thread. */
    void takeAndWait(Predicate<Session> whose) {
        var done = new CompletableFuture<Void>();
        thread.post(() -> look(whose, () -> again(whose, done)));
        try {
            done.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.problem("Going on with what is known of the sessions", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An agent has answered, or says it unasked, which does no harm. */
    void looked(SessionKey key, FromAgent.Looked said) {
        measures.looked(key, said);
        asked.remove(key);
        rounds.forEach(round -> round.silent.remove(key));
        endThoseOver();
    }

    void agentLeft(SessionKey key) {
        measures.agentLeft(key);
        asked.remove(key);
        rounds.forEach(round -> round.silent.remove(key));
        endThoseOver();
    }

    private void again(Predicate<Session> whose, CompletableFuture<Void> done) {
        boolean enough =
                roster.sessions().stream().filter(whose).map(Session::key).allMatch(measures::knowsProcessor);
        if (enough) {
            done.complete(null);
        } else {
            thread.postIn(clocks.real(INTERVAL), () -> look(whose, () -> done.complete(null)));
        }
    }

    private void ask(SessionKey key, Round round) {
        roster.agent(key).ifPresent(line -> {
            long now = clocks.steadyNanos().getAsLong();
            Long before = asked.get(key);
            if (before == null) {
                round.silent.add(key);
            }
            if (before == null || now - before >= PAUSE.toNanos()) {
                asked.put(key, now);
                line.send(new ToAgent.Look());
            }
        });
    }

    private void measure(List<Session> concerned, Round round) {
        Map<SessionKey, Usage> usages = Map.of();
        try {
            usages = sessions.usage(concerned, clocks.now());
        } catch (RuntimeException e) {
            log.problem("What the sessions use cannot be told", e);
        } finally {
            Map<SessionKey, Usage> known = usages;
            thread.post(() -> {
                measures.measured(known);
                round.measured = true;
                endThoseOver();
            });
        }
    }

    private void endThoseOver() {
        List.copyOf(rounds).stream().filter(Round::isOver).forEach(this::end);
    }

    private void end(Round round) {
        if (rounds.remove(round)) {
            round.afterwards.run();
        }
    }
}
