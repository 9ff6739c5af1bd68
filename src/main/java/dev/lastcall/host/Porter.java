package dev.lastcall.host;

import dev.lastcall.platform.Admission;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.request.KeepOut;
import dev.lastcall.request.Requester;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps new sign-ins out and lets them in again in time: the system is told what the journal says. For one thread. */
final class Porter {
    private final Books books;
    private final Roster roster;
    private final Admission admission;
    private final Log log;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Told told;
    private boolean stuck;

    /** What the system was told last; where nobody is kept out, nothing. */
    private record Told(Optional<String> notice, Set<String> returning) {}

    Porter(Books books, Roster roster, Admission admission, Log log) {
        this.books = books;
        this.roster = roster;
        this.admission = admission;
        this.log = log;
    }

    /** Is told of each begin and each end. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void begin(KeepOut keepOut) throws PlatformException, JournalException {
        var standing = new ArrayList<>(standing());
        standing.removeIf(earlier -> earlier.request().equals(keepOut.request()));
        standing.add(keepOut);
        tell(standing);
        books.record(List.of(new Entry.KeptOut(books.now(), keepOut)));
        log.line(keepOut.requester().name() + " keeps new sign-ins out, "
                + keepOut.until().map(until -> "until " + until).orElse("until it is lifted")
                + (keepOut.reason().isEmpty() ? "" : ": " + keepOut.reason()));
        listeners.forEach(Runnable::run);
    }

    /** @param by who wants it; nobody where it ends by itself */
    void end(List<KeepOut> over, Optional<Requester> by) throws PlatformException, JournalException {
        if (over.isEmpty()) {
            return;
        }
        var rest = new ArrayList<>(standing());
        rest.removeAll(over);
        tell(rest);
        Instant now = books.now();
        books.record(
                over.stream().map(keepOut -> new Entry.Lifted(now, keepOut, by)).toList());
        log.line((rest.isEmpty() ? "New sign-ins are let in again" : "One reason less to keep new sign-ins out")
                + by.map(who -> ", says " + who.name()).orElse(", since its time is over"));
        listeners.forEach(Runnable::run);
    }

    List<KeepOut> standing() {
        return books.ledger().keepOuts();
    }

    /** Time has passed, sessions have come or gone, or the host has just started. */
    void look() throws JournalException {
        try {
            end(standing().stream().filter(this::isOver).toList(), Optional.empty());
            tell(standing());
            stuck = false;
        } catch (PlatformException e) {
            if (!stuck) {
                log.problem("New sign-ins are not treated as they should be", e);
            }
            stuck = true;
        }
    }

    private boolean isOver(KeepOut keepOut) {
        return keepOut.isOver(books.now())
                || keepOut.request().filter(books.ledger()::ended).isPresent();
    }

    private void tell(List<KeepOut> standing) throws PlatformException {
        var now = standing.isEmpty()
                ? new Told(Optional.empty(), Set.of())
                : new Told(Optional.of(Notice.of(standing, books.now(), ZoneId.systemDefault())), returning());
        if (now.equals(told)) {
            return;
        }
        if (now.notice().isPresent()) {
            admission.turnAway(now.notice().get(), now.returning());
        } else {
            admission.letIn();
        }
        told = now;
    }

    /** Who sits at a desktop here may unlock it, and come back to it from another computer. */
    private Set<String> returning() {
        return roster.living().stream()
                .filter(Session::isDesktop)
                .map(Session::user)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
