package dev.lastcall.host;

import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Admission;
import dev.lastcall.platform.Channel;
import dev.lastcall.platform.Ending;
import dev.lastcall.platform.Groups;
import dev.lastcall.platform.Holders;
import dev.lastcall.platform.MemoryPressure;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Sessions;
import dev.lastcall.platform.TextMessage;
import dev.lastcall.rules.Rule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The host of one computer, put together from its parts. */
public final class Host implements AutoCloseable {
    /** Less than the patience of whoever asks. */
    private static final Duration TO_SEARCH = Duration.ofSeconds(20);

    private static final Duration PULSE = Duration.ofSeconds(1);

    /**
     * What a host works with.
     *
     * @param groups asked only for groups that rules name
     * @param journal the file of the database; its folder exists
     * @param pretend whether sessions only pretend to end
     * @param log where each step is told, one line each
     */
    public record Surroundings(
            Channel channel,
            Sessions sessions,
            Ending ending,
            Screens screens,
            TextMessage textMessage,
            Admission admission,
            Groups groups,
            MemoryPressure memoryPressure,
            Holders holders,
            Path journal,
            Configuration configuration,
            Clocks clocks,
            boolean pretend,
            PrintStream log) {}

    private final Surroundings around;
    private final Log log;
    private final HostThread thread;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("system").factory());
    private final ExecutorService surveyor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("survey").factory());
    private final Journal journal;
    private final Channel.Listener listener;
    private final Parts parts;
    private final RuleRounds rounds;
    private final Census census;
    private final Core core;
    private boolean pulsing;

    /** Stands again where its journal stood, then listens. */
    public static Host open(Surroundings around) throws JournalException, PlatformException, IOException {
        var host = new Host(around);
        host.start();
        return host;
    }

    private Host(Surroundings around) throws JournalException, IOException {
        this.around = around;
        this.log = new Log(around.log());
        this.listener = around.channel().listen();
        this.journal = Journal.open(around.journal());
        this.thread = new HostThread(log);
        this.parts = new Assembly(around, journal, new Survey.Threads(thread, surveyor), worker, log).parts();
        this.census = new Census(around.sessions(), worker, thread, this::observe, log);
        this.rounds = rounds(around.configuration().rules());
        var search = new Search(around.holders(), TO_SEARCH, log);
        this.core =
                new Core(thread, new Lookout(around.sessions(), census, parts.survey(), rounds, search), parts, log);
    }

    /** Serves until {@link #close}. */
    public void serve() {
        new Doorkeeper(
                        listener,
                        (link, allowance) -> new Conversation(link, allowance, core).run(),
                        around.clocks(),
                        log)
                .serve();
    }

    @Override
    public void close() {
        listener.close();
        around.sessions().close();
        try {
            thread.call(() -> {
                journal.close();
                return true;
            });
        } catch (Exception e) {
            log.problem("The journal was not closed well; it is whole all the same", e);
        }
        thread.close();
        worker.shutdownNow();
        surveyor.shutdownNow();
        parts.historian().close();
    }

    private void observe(List<Session> sessions) throws JournalException {
        parts.steward().observe(sessions);
        parts.post().deliver();
        parts.porter().look();
        parts.onlookers().changed();
        parts.locksmith().look();
    }

    private RuleRounds rounds(List<Rule> rules) {
        var facts = new RuleFacts(around.groups(), around.memoryPressure(), rules);
        var sight = new RuleRounds.Sight(census, parts.survey(), facts);
        return new RuleRounds(
                new Survey.Threads(thread, worker), sight, parts.rules().keeper(), around.clocks());
    }

    private void start() throws PlatformException {
        thread.afterEach(this::afterEach);
        census.takeAndWait();
        thread.post(() -> parts.books().ledger().open().forEach(parts.books()::tell));
        thread.post(parts.porter()::look);
        around.sessions().watch(new Sessions.Listener() {
            @Override
            public void sessionsChanged() {
                census.take();
            }

            @Override
            public void resumed() {
                thread.post(parts.steward()::resumed);
            }
        });
        around.configuration().problems().forEach(log::line);
        rounds.begin();
        log.line("Last Call's host is ready");
    }

    private void afterEach() {
        parts.watchers().flush();
        parts.onlookers().flush();
        if (!pulsing && somethingRuns()) {
            pulsing = true;
            thread.postIn(around.clocks().real(PULSE), this::pulse);
        }
    }

    private boolean somethingRuns() {
        var ledger = parts.books().ledger();
        return !(ledger.open().isEmpty()
                && ledger.reachingLater().isEmpty()
                && ledger.keepOuts().isEmpty());
    }

    private void pulse() throws JournalException {
        pulsing = false;
        parts.steward().tick();
        parts.porter().look();
        parts.announcer().remind(parts.books().ledger().open(), around.clocks().now());
        if (parts.books().ledger().open().stream().anyMatch(Steward::ending)) {
            census.take(); // a system that forgets to tell of a session's end must not leave us waiting
        }
    }
}
