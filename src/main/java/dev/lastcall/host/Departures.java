package dev.lastcall.host;

import dev.lastcall.countdown.Claim;
import dev.lastcall.countdown.Event;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.request.Action;
import dev.lastcall.request.Grace;
import dev.lastcall.request.Request;
import dev.lastcall.request.Target;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Where users sign out because they want to, each only of a session of their own. For one thread. */
final class Departures {
    private final Books books;
    private final OwnSessions sessions;
    private final Configuration configuration;
    private final Numbers numbers;

    Departures(Books books, Roster roster, Configuration configuration, Numbers numbers) {
        this.books = books;
        this.sessions = new OwnSessions(roster);
        this.configuration = configuration;
        this.numbers = numbers;
    }

    /** Begins at once. Where the session is asked to sign out anyway this answers the request, else it is one of its own; that request. */
    Request leave(Peer peer, Optional<String> named, Optional<String> own) throws Refused, JournalException {
        Session session = sessions.of(peer, named, own);
        Optional<Request> asked = asked(session);
        if (asked.isPresent()) {
            happen(session, new Event.AnsweredNow());
            return asked.get();
        }
        Request request = request(peer, session);
        numbers.taken();
        books.record(List.of(
                new Entry.RequestMade(request.created(), request),
                books.happened(session, new Event.Requested(request, configuration.fairness()))));
        happen(session, new Event.AnsweredNow());
        return request;
    }

    /** Takes back what this user has asked of this session, until signing out begins. */
    void stay(Peer peer, Optional<String> named, Optional<String> own) throws Refused, JournalException {
        Session session = sessions.of(peer, named, own);
        var wishes = books.ledger().open(session.key()).stream()
                .flatMap(course -> course.countdown().claims().stream())
                .map(Claim::request)
                .filter(request -> request.requester().account().equals(session.account()))
                .toList();
        if (wishes.isEmpty()) {
            throw Refused.notFound("You have not asked to sign out");
        }
        for (Request wish : wishes) {
            happen(session, new Event.RequestCancelled(wish.id()));
        }
    }

    /** The request that is answered where signing out is what comes next anyway. */
    private Optional<Request> asked(Session session) {
        return books.ledger()
                .open(session.key())
                .map(Course::countdown)
                .filter(countdown -> countdown.action() instanceof Action.SignOut)
                .flatMap(countdown -> countdown.claims().stream()
                        .map(Claim::request)
                        .filter(request -> request.action() instanceof Action.SignOut)
                        .findFirst());
    }

    private void happen(Session session, Event event) throws Refused, JournalException {
        Optional<Course> course = books.ledger().open(session.key());
        if (course.isPresent()) {
            Refused.unless(books.happen(course.get(), event));
        }
    }

    private Request request(Peer peer, Session session) {
        Instant now = books.now().truncatedTo(ChronoUnit.SECONDS);
        List<Target> targets = List.of(new Target.Session(session.key().id()));
        return new Request(
                numbers.next(),
                new Action.SignOut(),
                Rights.requester(peer),
                now,
                targets,
                List.of(),
                now,
                "",
                Grace.none(),
                false,
                true);
    }
}
