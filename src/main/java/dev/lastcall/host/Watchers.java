package dev.lastcall.host;

import dev.lastcall.protocol.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Those who watch requests and are told again at each change. For one thread. */
final class Watchers implements Consumer<Course> {
    private record Watcher(Visitor visitor, Optional<String> request) {}

    private final Ledger ledger;
    private final Reports reports;
    private final List<Watcher> watchers = new ArrayList<>();
    private final Set<Course> changed = new HashSet<>();

    Watchers(Ledger ledger, Reports reports) {
        this.ledger = ledger;
        this.reports = reports;
    }

    /** Begins with how it stands now. */
    void add(Visitor visitor, Optional<String> request) throws Refused {
        visitor.outbox().send(reports.status(visitor.peer(), request));
        watchers.add(new Watcher(visitor, request));
        watchers.removeIf(this::ended);
    }

    void remove(Outbox outbox) {
        watchers.removeIf(w -> w.visitor().outbox() == outbox);
    }

    boolean watching(Outbox outbox) {
        return watchers.stream().anyMatch(w -> w.visitor().outbox() == outbox);
    }

    @Override
    public void accept(Course course) {
        changed.add(course);
    }

    /** Tells of what has changed since the last time, once however often it did. */
    void flush() {
        for (Watcher watcher : List.copyOf(watchers)) {
            if (changed.stream().anyMatch(c -> concerns(watcher, c))) {
                tell(watcher);
            }
        }
        changed.clear();
        watchers.removeIf(this::ended);
    }

    private void tell(Watcher watcher) {
        try {
            watcher.visitor().outbox().send(reports.status(watcher.visitor().peer(), watcher.request()));
        } catch (Refused e) {
            watcher.visitor().outbox().send(e.failure());
        }
    }

    private static boolean concerns(Watcher watcher, Course course) {
        return watcher.request().map(course::concerns).orElse(true)
                && Rights.maySee(watcher.visitor().peer(), course.account());
    }

    private boolean ended(Watcher watcher) {
        boolean over = watcher.request().filter(ledger::ended).isPresent();
        if (over) {
            watcher.visitor().outbox().send(new Message.Done());
        }
        return over;
    }
}
