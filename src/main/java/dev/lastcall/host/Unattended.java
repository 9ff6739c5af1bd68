package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.Rung;
import dev.lastcall.countdown.State;
import dev.lastcall.request.Action;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions whose agent is not there: what it would have done is not waited for. For one thread. */
final class Unattended {
    /** An agent that is started with its session, or again, needs a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Books books;
    private final Roster roster;
    private final Map<SessionKey, Instant> missing = new HashMap<>();

    Unattended(Books books, Roster roster) {
        this.books = books;
        this.roster = roster;
    }

    void agentCame(SessionKey key) {
        missing.remove(key);
    }

    /** Whether an agent would have come by now. */
    boolean isLong(Instant since) {
        return !books.now().isBefore(since.plus(PATIENCE));
    }

    void agentLeft(SessionKey key) {
        missing.put(key, books.now());
    }

    /** Sessions that have gone are forgotten. */
    void keepOnlyLiving() {
        missing.keySet().removeIf(key -> roster.find(key).isEmpty());
    }

    void tick(Course course) throws JournalException {
        if (!course.open() || roster.agent(course.session()).isPresent()) {
            return;
        }
        Instant since = missing.computeIfAbsent(course.session(), key -> books.now());
        boolean missed = isLong(since);
        switch (course.countdown().state()) {
            case State.Open o when missed && needsAgent(o, course) -> cannotClose(course);
            case State.Saving s when missed -> unknown(course);
            case State.SigningOut s
            when s.rung() == Rung.CLOSE && missed ->
                books.happen(
                        course,
                        new Event.CloseFinished(
                                course.countdown().round(), course.countdown().outcomes(), List.of()));
            case State.SigningOut s
            when s.rung() == Rung.DESKTOP && since.isBefore(s.since()) ->
                books.happen(course, new Event.LogoutRefused("There is no agent that could log out"));
            case State.Open o -> {}
            case State.Ended e -> {}
        }
    }

    /** Closing an application is for an agent alone, from the beginning; one that vanishes while asking may come back. */
    private static boolean needsAgent(State.Open state, Course course) {
        boolean asking = state instanceof State.Asked || state instanceof State.Postponed;
        return course.countdown().action() instanceof Action.Close && !asking;
    }

    private void cannotClose(Course course) throws JournalException {
        if (course.countdown().action() instanceof Action.Close close) {
            books.happen(course, new Event.CannotClose(close.name(), "No agent runs in this session"));
        }
    }

    private void unknown(Course course) throws JournalException {
        var nobodyKnows = List.of("No agent runs in this session: what is open there is not known");
        books.happen(course, new Event.SaveFinished(course.countdown().round(), List.of(), nobodyKnows));
    }
}
