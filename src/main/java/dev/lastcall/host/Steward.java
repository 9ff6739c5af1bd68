package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.State;
import dev.lastcall.countdown.State.Waiting.Reason;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Session;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the computer does, and the passing of time, into events of the countdowns. For one thread. */
final class Steward {
    /** An agent that was told of a countdown shows it at once, or something is wrong with it. */
    private static final Duration SHOWING_PATIENCE = Duration.ofSeconds(30);

    private final Books books;
    private final Roster roster;
    private final Clocks clocks;
    private final Discretion discretion;
    private final Unattended unattended;
    private final Latecomers latecomers;
    private final Map<SessionKey, Instant> closing = new HashMap<>();
    private final Map<SessionKey, Instant> unshown = new HashMap<>();
    private final LeapWatch leaps;

    Steward(Books books, Roster roster, Configuration configuration, Clocks clocks) {
        this.books = books;
        this.roster = roster;
        this.clocks = clocks;
        this.discretion = new Discretion(books, roster, configuration.quietLimit());
        this.unattended = new Unattended(books, roster);
        this.latecomers = new Latecomers(books, roster, configuration.fairness());
        this.leaps = new LeapWatch(clocks);
    }

    /** The system's list of sessions, whenever it may have changed. */
    void observe(List<Session> sessions) throws JournalException {
        roster.update(sessions);
        for (Course course : books.ledger().open()) {
            observe(course);
        }
        roster.dismiss();
        latecomers.reach();
        unattended.keepOnlyLiving();
        closing.keySet().removeIf(key -> roster.find(key).isEmpty());
        unshown.keySet().removeIf(key -> roster.find(key).isEmpty());
    }

    /** The computer slept, or its clock jumped: nobody can have seen the time pass. */
    void resumed() throws JournalException {
        for (Course course : books.ledger().open()) {
            books.happen(course, new Event.WentAway(Reason.ASLEEP));
            observe(course);
        }
    }

    void agentCame(SessionKey key) throws JournalException {
        unattended.agentCame(key);
        var course = books.ledger().open(key);
        if (course.isPresent() && waits(course.get(), Reason.NO_AGENT)) {
            books.happen(course.get(), new Event.CameBack());
        }
    }

    /** The agent holds its prompt back, because its user is in the middle of something. */
    void heldBack(Course course) throws JournalException {
        discretion.heldBack(course);
    }

    void agentLeft(SessionKey key) {
        unattended.agentLeft(key);
    }

    void tick() throws JournalException {
        if (leaps.seesOne()) {
            resumed();
        }
        for (Course course : books.ledger().open()) {
            tick(course);
        }
        latecomers.close();
    }

    /** Whether the session may be gone at any moment. */
    static boolean ending(Course course) {
        return course.countdown().state() instanceof State.SigningOut;
    }

    private void observe(Course course) throws JournalException {
        var session = roster.find(course.session());
        if (session.isEmpty()) {
            books.happen(course, new Event.SessionGone());
            return;
        }
        switch (session.get().presence()) {
            case CLOSING -> closing.putIfAbsent(course.session(), clocks.now());
            case LOCKED -> books.happen(course, new Event.WentAway(Reason.LOCKED));
            case DISCONNECTED -> books.happen(course, new Event.WentAway(Reason.DISCONNECTED));
            case ACTIVE -> cameBack(course);
        }
    }

    private void cameBack(Course course) throws JournalException {
        if (course.countdown().unseen().filter(Reason::nobodyThere).isPresent()) {
            books.happen(course, new Event.CameBack());
        }
    }

    private void tick(Course course) throws JournalException {
        leftBehind(course);
        discretion.tick(course);
        if (waits(course, Reason.NOT_SHOWN_YET)) {
            notShownYet(course);
        } else {
            unshown.remove(course.session());
        }
        unattended.tick(course);
        if (course.open()) {
            books.happen(course, new Event.Tick());
        }
    }

    /** The leader of the session is gone; what is left of it does not hold a sign-out for ever. */
    private void leftBehind(Course course) throws JournalException {
        Duration patience = course.countdown().fairness().limits().rung();
        if (past(closing.get(course.session()), patience)) {
            closing.remove(course.session());
            books.happen(course, new Event.SessionGone());
        }
    }

    private void notShownYet(Course course) throws JournalException {
        Instant since = unshown.computeIfAbsent(course.session(), key -> clocks.now());
        if (roster.agent(course.session()).isPresent()) {
            if (past(since, SHOWING_PATIENCE)) {
                books.happen(course, new Event.Shown(Event.Shown.UNCONFIRMED));
            }
        } else if (unattended.isLong(since)) {
            books.happen(course, new Event.WentAway(Reason.NO_AGENT));
        }
    }

    private boolean past(@Nullable Instant since, Duration patience) {
        return since != null && !clocks.now().isBefore(since.plus(patience));
    }

    private static boolean waits(Course course, Reason reason) {
        return course.open() && course.countdown().state() instanceof State.Waiting w && w.reason() == reason;
    }
}
