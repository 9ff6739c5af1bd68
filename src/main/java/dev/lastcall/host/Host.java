package dev.lastcall.host;

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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The host of one computer, put together from its parts. */
public final class Host implements AutoCloseable {
    /** Requests of the last year can still be asked for; older ones are only in the journal. */
    private static final Duration REMEMBERED = Duration.ofDays(366);

    /** A surface that takes longer than this to show a message is not waited for. */
    private static final Duration TO_SHOW = Duration.ofSeconds(4);

    /** A screen locker that takes longer is not waited for. */
    private static final Duration TO_LOCK = Duration.ofSeconds(3);

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
    private final Core.Parts parts;
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
        this.parts = parts();
        this.census = new Census(around.sessions(), worker, thread, this::observe, log);
        this.rounds = rounds(around.configuration().rules());
        var search = new Search(around.holders(), TO_SEARCH, log);
        this.core = new Core(thread, around.sessions(), census, rounds, search, parts, log);
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

    private Core.Parts parts() throws JournalException {
        var clocks = around.clocks();
        var books = new Books(journal, clocks);
        books.reload(clocks.now().minus(REMEMBERED));
        var roster = new Roster(new Measures(clocks, Runtime.getRuntime().availableProcessors()));
        var reports = new Reports(books, roster, around.pretend(), around.configuration());
        var survey = new Survey(around.sessions(), roster, new Survey.Threads(thread, surveyor), clocks, log);
        var onlookers = new Onlookers(reports, survey, thread, clocks);
        var ladder = new Ladder(roster, around.ending(), worker, log);
        var watchers = new Watchers(books.ledger(), reports);
        var announcer = new Announcer(
                roster, reports, around.textMessage(), worker, course -> thread.post(() -> books.shownAsText(course)));
        books.listen(new Chronicle(log));
        books.listen(ladder);
        books.listen(announcer);
        books.listen(watchers);
        books.listen(onlookers);
        var configuration = around.configuration();
        var numbers = new Numbers(journal.lastRequestNumber());
        var porter = new Porter(books, roster, around.admission(), log);
        var gate = new Gate(books, porter, around.admission());
        var desk = new Desk(books, roster, gate, configuration, numbers, log);
        var departures = new Departures(books, roster, configuration, numbers);
        var steward = new Steward(books, roster, configuration, clocks);
        return new Core.Parts(
                books,
                roster,
                desk,
                new Counter(books, roster),
                departures,
                post(books, roster),
                porter,
                gate,
                locksmith(roster),
                steward,
                ladder,
                reports,
                new HitList(roster, reports, configuration),
                announcer,
                new Historian(new Archive(around.journal()), log),
                survey,
                watchers,
                onlookers,
                rules(books, roster, desk));
    }

    private RuleReports rules(Books books, Roster roster, Desk desk) {
        var configuration = around.configuration();
        var keeper = new RuleKeeper(configuration.rules(), books, roster, desk, ZoneId.systemDefault(), log);
        return new RuleReports(keeper, new RuleHistory(books.ledger()), configuration.problems());
    }

    private RuleRounds rounds(List<Rule> rules) {
        var facts = new RuleFacts(around.groups(), around.memoryPressure(), rules);
        var sight = new RuleRounds.Sight(census, parts.survey(), facts);
        return new RuleRounds(
                new Survey.Threads(thread, worker), sight, parts.rules().keeper(), around.clocks());
    }

    private Locksmith locksmith(Roster roster) {
        return new Locksmith(
                roster,
                around.screens(),
                (way, told) -> worker.execute(() -> {
                    Optional<String> problem = problem(way);
                    thread.post(() -> told.hear(problem));
                }),
                work -> thread.postIn(around.clocks().real(TO_LOCK), work));
    }

    private static Optional<String> problem(Locksmith.Way way) {
        try {
            way.go();
            return Optional.empty();
        } catch (PlatformException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Post post(Books books, Roster roster) {
        return new Post(
                books,
                roster,
                (session, text, shown) -> worker.execute(() -> {
                    if (around.textMessage().show(session, text)) {
                        thread.post(shown);
                    }
                }),
                work -> thread.postIn(around.clocks().real(TO_SHOW), work));
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
