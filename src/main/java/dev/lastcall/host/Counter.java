package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import java.util.List;
import java.util.Optional;

/** Where users answer, for their own sessions only. For one thread. */
final class Counter {
    private final Books books;
    private final OwnSessions sessions;

    Counter(Books books, Roster roster) {
        this.books = books;
        this.sessions = new OwnSessions(roster);
    }

    /**
     * Lets the user's answers happen, all or none.
     *
     * @param named the session the user names
     * @param own the session the user speaks from
     */
    void answer(Peer peer, Optional<String> named, Optional<String> own, List<Event> events)
            throws Refused, JournalException {
        Course course = course(peer, named, own);
        for (Event event : events) {
            Refused.unless(course.countdown().refusal(event, books.now()));
        }
        for (Event event : events) {
            Refused.unless(books.happen(course, event));
        }
    }

    private Course course(Peer peer, Optional<String> named, Optional<String> own) throws Refused {
        if (named.isPresent()) {
            return openOf(sessions.named(peer, named.get()));
        }
        Optional<Session> here = sessions.here(peer, own);
        return here.isPresent() ? openOf(here.get()) : onlyOne(peer);
    }

    private Course openOf(Session session) throws Refused {
        return books.ledger().open(session.key()).orElseThrow(Counter::nothingAsked);
    }

    /** Somebody who speaks from outside any session, such as a scheduled job, has one session that is asked, or must name it. */
    private Course onlyOne(Peer peer) throws Refused {
        var asked = books.ledger().open().stream()
                .filter(c -> c.account().equals(peer.account()))
                .toList();
        if (asked.size() > 1) {
            throw Refused.usage("Several of your sessions are asked: answer from within one of them");
        }
        return asked.stream().findFirst().orElseThrow(Counter::nothingAsked);
    }

    private static Refused nothingAsked() {
        return Refused.notFound("Nobody asks this session to sign out");
    }
}
