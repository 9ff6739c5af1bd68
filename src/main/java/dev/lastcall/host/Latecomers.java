package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.platform.Session;
import dev.lastcall.request.Fairness;
import dev.lastcall.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who signs in while a request is open that means them, too. For one thread. */
record Latecomers(Books books, Roster roster, Fairness fairness) {
    void reach() throws JournalException {
        var entries = new ArrayList<Entry>();
        for (Request request : books.ledger().reachingLater()) {
            roster.living().stream()
                    .filter(s -> isNewcomer(s, request))
                    .forEach(s -> entries.add(books.happened(s, new Event.Requested(request, fairness))));
        }
        if (!entries.isEmpty()) {
            books.record(entries);
        }
    }

    /** The requester who signs in again is not meant, nor is who is excepted. */
    private boolean isNewcomer(Session session, Request request) {
        return session.key().since().isAfter(request.created())
                && !session.account().equals(request.requester().account())
                && !request.except().contains(session.user())
                && books.ledger().coursesOf(request.id()).stream()
                        .noneMatch(c -> c.session().equals(session.key()));
    }

    /** Whose deadline has passed asks nobody any more. */
    void close() throws JournalException {
        for (Request request : books.ledger().reachingLater()) {
            if (!books.now().isBefore(books.ledger().deadline(request))) {
                books.record(List.of(new Entry.RequestClosed(books.now(), request.id(), Optional.empty())));
            }
        }
    }
}
