package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.Refusal;
import dev.lastcall.platform.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The journal and its fold: nothing is true before it is on disk, and whoever listens hears of it afterwards. For one thread. */
final class Books {
    private final Journal journal;
    private final Ledger ledger = new Ledger();
    private final Clocks clocks;
    private final List<Consumer<Course>> listeners = new ArrayList<>();

    Books(Journal journal, Clocks clocks) {
        this.journal = journal;
        this.clocks = clocks;
    }

    /** Stands again where the journal stood. */
    void reload(Instant from) throws JournalException {
        journal.since(from).forEach(ledger::apply);
    }

    void listen(Consumer<Course> listener) {
        listeners.add(listener);
    }

    Ledger ledger() {
        return ledger;
    }

    Instant now() {
        return clocks.now();
    }

    void record(List<? extends Entry> entries) throws JournalException {
        journal.append(entries);
        entries.forEach(ledger::apply);
        entries.stream()
                .filter(Entry.Happened.class::isInstance)
                .map(Entry.Happened.class::cast)
                .flatMap(e -> ledger.last(e.session()).stream())
                .distinct()
                .forEach(this::tell);
    }

    /** Lets an event happen to a countdown; the refusal, if it is not welcome. Events that change nothing are not recorded. */
    Optional<Refusal> happen(Course course, Event event) throws JournalException {
        Instant now = now();
        Optional<Refusal> refusal = course.countdown().refusal(event, now);
        if (refusal.isEmpty() && !course.countdown().apply(event, now).equals(course.countdown())) {
            record(List.of(new Entry.Happened(now, course.session(), course.account(), course.user(), event)));
        }
        return refusal;
    }

    /** The plain text of this countdown stands where the user can see it. */
    void shownAsText(Course course) throws JournalException {
        if (course.open()) {
            happen(course, new Event.Shown("terminal"));
        }
    }

    Entry.Happened happened(Session session, Event event) {
        return new Entry.Happened(now(), session.key(), session.account(), session.user(), event);
    }

    /** How far saving is, is told but not kept: it is of no use after a restart. */
    void tellOnly(Course course, Event.SaveProgressed event) {
        course.apply(event, now());
        tell(course);
    }

    /** Somebody who listens may have come or gone. */
    void tell(Course course) {
        listeners.forEach(listener -> listener.accept(course));
    }
}
