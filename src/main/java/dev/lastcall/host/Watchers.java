package dev.lastcall.host;

import dev.lastcall.protocol.Message;
import dev.lastcall.request.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Those who watch requests and are told again at each change. For one thread. */
final class Watchers implements Consumer<Course>, Followed {
    private record Watcher(Visitor visitor, Optional<String> request) {
        boolean concerns(String id) {
            return request.isEmpty() || request.get().equals(id);
        }
    }

    private final Ledger ledger;
    private final Reports reports;
    private final List<Watcher> watchers = new ArrayList<>();
    private final Set<String> changed = new HashSet<>();
    /** Requests that had not ended when they were last told of. */
    private final Set<String> open = new HashSet<>();

    Watchers(Ledger ledger, Reports reports) {
        this.ledger = ledger;
        this.reports = reports;
    }

    /** Begins with how it stands now. */
    void add(Visitor visitor, Optional<String> request) throws Refused {
        visitor.outbox().send(reports.status(visitor.peer(), request));
        watchers.add(new Watcher(visitor, request));
        noteOpen();
        letGo();
    }

    @Override
    public void remove(Outbox outbox) {
        watchers.removeIf(w -> w.visitor().outbox() == outbox);
    }

    @Override
    public boolean watching(Outbox outbox) {
        return watchers.stream().anyMatch(w -> w.visitor().outbox() == outbox);
    }

    @Override
    public void accept(Course course) {
        ledger.requests().stream().map(Request::id).filter(course::concerns).forEach(changed::add);
    }

    /** Tells of what has changed since the last time, once however often it did, and of each request's end. */
    void flush() {
        open.stream().filter(ledger::ended).forEach(changed::add);
        for (Watcher watcher : watchers) {
            changed.stream().filter(watcher::concerns).sorted().forEach(id -> tell(watcher.visitor(), id));
        }
        changed.clear();
        noteOpen();
        letGo();
    }

    private void tell(Visitor visitor, String id) {
        try {
            visitor.outbox().send(reports.status(visitor.peer(), Optional.of(id)));
        } catch (Refused e) {
            // it does not concern this one
        }
    }

    private void noteOpen() {
        open.clear();
        if (!watchers.isEmpty()) {
            ledger.requests().stream()
                    .map(Request::id)
                    .filter(id -> !ledger.ended(id))
                    .forEach(open::add);
        }
    }

    private void letGo() {
        watchers.removeIf(watcher -> {
            boolean over = watcher.request().filter(ledger::ended).isPresent();
            if (over) {
                watcher.visitor().outbox().send(new Message.Done());
            }
            return over;
        });
    }
}
