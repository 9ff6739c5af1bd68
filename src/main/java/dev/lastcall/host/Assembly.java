package dev.lastcall.host;

import dev.lastcall.platform.PlatformException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Puts the host's parts together.
 *
 * @param threads the host's, and the one that surveys
 * @param worker the thread for whatever may be slow
 */
record Assembly(Host.Surroundings around, Journal journal, Survey.Threads threads, Executor worker, Log log) {
    /** Requests of the last year can still be asked for; older ones are only in the journal. */
    private static final Duration REMEMBERED = Duration.ofDays(366);

    /** A surface that takes longer than this to show a message is not waited for. */
    private static final Duration TO_SHOW = Duration.ofSeconds(4);

    /** A screen locker that takes longer is not waited for. */
    private static final Duration TO_LOCK = Duration.ofSeconds(3);

    Parts parts() throws JournalException {
        var clocks = around.clocks();
        var books = new Books(journal, clocks);
        books.reload(clocks.now().minus(REMEMBERED));
        var roster = new Roster(new Measures(clocks, Runtime.getRuntime().availableProcessors()));
        var reports = new Reports(books, roster);
        var briefing = new Briefing(books, around.configuration(), around.pretend());
        var survey = new Survey(around.sessions(), roster, threads, clocks, log);
        var onlookers = new Onlookers(reports, survey, thread(), clocks);
        var ladder = new Ladder(roster, around.ending(), worker, log);
        var watchers = new Watchers(books.ledger(), reports);
        var announcer = new Announcer(
                roster,
                briefing,
                around.textMessage(),
                worker,
                course -> thread().post(() -> books.shownAsText(course)));
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
        return new Parts(
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
                briefing,
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

    private Locksmith locksmith(Roster roster) {
        return new Locksmith(
                roster,
                around.screens(),
                (way, told) -> worker.execute(() -> {
                    Optional<String> problem = problem(way);
                    thread().post(() -> told.hear(problem));
                }),
                work -> thread().postIn(around.clocks().real(TO_LOCK), work));
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
                        thread().post(shown);
                    }
                }),
                work -> thread().postIn(around.clocks().real(TO_SHOW), work));
    }

    private HostThread thread() {
        return threads.host();
    }
}
