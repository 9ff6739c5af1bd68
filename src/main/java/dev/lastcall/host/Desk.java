package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.Request;
import dev.lastcall.request.Target;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where administrators ask: takes requests, cancels and extends them. For one thread. */
final class Desk {
    private final Books books;
    private final Roster roster;
    private final Gate gate;
    private final Configuration configuration;
    private final Drafts drafts;
    private final Numbers numbers;
    private final Log log;

    Desk(Books books, Roster roster, Gate gate, Configuration configuration, Numbers numbers, Log log) {
        this.books = books;
        this.roster = roster;
        this.gate = gate;
        this.configuration = configuration;
        this.drafts = new Drafts(configuration, numbers);
        this.numbers = numbers;
        this.log = log;
    }

    /** What a request did, or would do: the request itself, and whom it reaches now. */
    record Taken(Request request, Reached reached) {
        List<Session> sessions() {
            return reached.sessions();
        }
    }

    /** @param own the requester's own session, spared unless it is named */
    Taken ask(Peer peer, FromCommand.Ask ask, Optional<String> own) throws Refused, JournalException {
        return ask(peer, ask, new Reach(roster, own, Held.NOTHING));
    }

    Taken ask(Peer peer, FromCommand.Ask ask, Reach reach) throws Refused, JournalException {
        Rights.mustBeAdministrator(peer, "ask others");
        List<Target> targets = Reach.targets(ask.whom());
        Reached reached = reach.of(targets, ask.whom().except());
        Request request = drafts.request(peer, ask, targets, books.now());
        if (ask.keepOut()) {
            gate.mustBeHeeded();
        }
        if (!ask.dryRun()) {
            numbers.taken();
            record(request, reached.sessions());
            keepOut(request, ask);
            beginAtOnce(request);
        }
        return new Taken(request, reached);
    }

    void cancel(Peer peer, String id) throws Refused, JournalException {
        Rights.mayCancel(peer, books.ledger().request(id));
        mustBeOpen(id);
        var entries = new ArrayList<Entry>(happeningTo(id, new Event.RequestCancelled(id)));
        entries.add(new Entry.RequestClosed(books.now(), id, Optional.of(peer.name())));
        mustChangeSomething(
                id,
                entries.size() > 1 || books.ledger().reachingLater().stream().anyMatch(r -> r.id().equals(id)));
        books.record(entries);
        log.line(peer.name() + " cancels " + id);
    }

    void extend(Peer peer, String id, Duration length) throws Refused, JournalException {
        Rights.mustBeAdministrator(peer, "extend a request");
        Request request = mustBeOpen(id);
        if (!length.isPositive() || length.compareTo(TimeText.LONGEST) > 0) {
            throw Refused.usage("A request is extended by a time such as 10m, of at most 31 days");
        }
        var entries = new ArrayList<Entry>(happeningTo(id, new Event.RequestExtended(id, length)));
        Instant deadline = books.ledger().deadline(request).plus(length);
        entries.add(new Entry.RequestMoved(books.now(), id, deadline, Optional.of(peer.name())));
        mustChangeSomething(
                id, entries.size() > 1 || books.ledger().coursesOf(id).isEmpty());
        books.record(entries);
        log.line(peer.name() + " extends " + id + " by " + TimeText.format(length));
    }

    private void record(Request request, List<Session> reached) throws JournalException {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry.RequestMade(request.created(), request));
        reached.forEach(s -> entries.add(books.happened(s, new Event.Requested(request, configuration.fairness()))));
        books.record(entries);
    }

    /** Nobody waits for the next look at the time. */
    private void beginAtOnce(Request request) throws JournalException {
        if (request.atOnce()) {
            log.line(request.requester().name() + " signs out at once, without the minimum warning: " + request.id());
            for (Course course : books.ledger().coursesOf(request.id())) {
                books.happen(course, new Event.Tick());
            }
        }
    }

    /** Where everybody it reaches has gone before it is asked for, there is nothing to wait for. */
    private void keepOut(Request request, FromCommand.Ask ask) throws Refused, JournalException {
        if (ask.keepOut() && !books.ledger().ended(request.id())) {
            gate.keepOutWith(request);
        }
    }

    private Request mustBeOpen(String id) throws Refused {
        Request request = books.ledger().request(id).orElseThrow(() -> noSuch(id));
        if (books.ledger().ended(id)) {
            throw Refused.usage("Request " + id + " has already ended");
        }
        return request;
    }

    private static Refused noSuch(String id) {
        return Refused.notFound("There is no request " + PlainText.clean(id));
    }

    private static void mustChangeSomething(String id, boolean changes) throws Refused {
        if (!changes) {
            throw Refused.usage("Request " + id + ": it is past the point of no return");
        }
    }

    private List<Entry.Happened> happeningTo(String id, Event event) {
        Instant now = books.now();
        return books.ledger().coursesOf(id).stream()
                .filter(c -> c.open() && c.countdown().refusal(event, now).isEmpty())
                .map(c -> new Entry.Happened(now, c.session(), c.account(), c.user(), event))
                .toList();
    }
}
