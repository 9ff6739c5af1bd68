package dev.lastcall.host;

import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.State;
import dev.lastcall.countdown.State.Waiting.Reason;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How long agents may hold a prompt back from a user who is in the middle of something. An agent is the user's, so the bound is kept here.
 * For one thread.
 */
final class Discretion {
    /** The reminders at two minutes and at one are never held back. */
    private static final Duration LAST = Duration.ofMinutes(2);

    private final Books books;
    private final Roster roster;
    private final Duration limit;
    private final Map<SessionKey, Instant> since = new HashMap<>();

    Discretion(Books books, Roster roster, Duration limit) {
        this.books = books;
        this.roster = roster;
        this.limit = limit;
    }

    /** What an agent is told of it. */
    static ToAgent.Quiet bounds(Countdown c, Duration limit) {
        return new ToAgent.Quiet(limit, last(c));
    }

    /** The agent of this session says that it shows nothing yet; passed over where it must. */
    void heldBack(Course course) throws JournalException {
        if (course.countdown().state() instanceof State.Waiting w && w.reason() == Reason.NOT_SHOWN_YET) {
            since.putIfAbsent(course.session(), books.now());
            if (isWithin(course)) {
                books.happen(course, new Event.WentAway(Reason.BUSY));
            }
        }
    }

    void tick(Course course) throws JournalException {
        switch (course.countdown().state()) {
            case State.Waiting w
            when w.reason() == Reason.BUSY -> {
                since.putIfAbsent(course.session(), books.now());
                if (!isWithin(course) || roster.agent(course.session()).isEmpty()) {
                    books.happen(course, new Event.CameBack());
                }
            }
            case State.Waiting w when w.reason() == Reason.NOT_SHOWN_YET -> {}
            case State.Open o -> since.remove(course.session());
            case State.Ended e -> since.remove(course.session());
        }
    }

    private boolean isWithin(Course course) {
        Instant now = books.now();
        Instant begun = since.getOrDefault(course.session(), now);
        Countdown c = course.countdown();
        return now.isBefore(begun.plus(limit)) && now.isBefore(c.deadline().minus(last(c)));
    }

    private static Duration last(Countdown c) {
        Duration minimum = c.fairness().minimumWarning();
        return minimum.compareTo(LAST) > 0 ? minimum : LAST;
    }
}
