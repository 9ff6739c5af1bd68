package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.Rung;
import dev.lastcall.countdown.State;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.request.SessionKey;
import java.util.List;
import java.util.Optional;

/** Has what agents say heard by the part whose it is. For one thread. */
final class Hearing {
    private final Parts parts;

    Hearing(Parts parts) {
        this.parts = parts;
    }

    void welcome(Session session, Outbox outbox) throws JournalException {
        parts.roster().agentCame(session.key(), outbox);
        parts.steward().agentCame(session.key());
        parts.onlookers().changed();
        outbox.send(parts.books()
                .ledger()
                .open(session.key())
                .map(parts.briefing()::of)
                .orElseGet(ToAgent.NoCountdown::new));
        parts.post().deliver();
    }

    void left(SessionKey session, Outbox outbox) {
        if (parts.roster().agentLeft(session, outbox)) {
            parts.steward().agentLeft(session);
            parts.survey().agentLeft(session);
            parts.onlookers().changed();
            parts.books().ledger().open(session).ifPresent(parts.books()::tell);
        }
    }

    void hear(Visitor visitor, SessionKey session, FromAgent message) throws Refused, JournalException {
        Optional<Course> course = parts.books().ledger().open(session);
        switch (message) {
            case FromUser.Now now -> answer(visitor, List.of(new Event.AnsweredNow()));
            case FromUser.Postpone postpone -> answer(visitor, AgentWords.postponed(postpone));
            case FromUser.Note note -> answer(visitor, List.of(AgentWords.noted(note.text())));
            case FromUser.Leave leave -> parts.departures().leave(visitor.peer(), visitor.own(), visitor.own());
            case FromUser.Stay stay -> parts.departures().stay(visitor.peer(), visitor.own(), visitor.own());
            case FromAgent.LastTime last ->
                visitor.outbox().send(parts.briefing().lastSaved(visitor.peer()));
            case FromAgent.ToldShown told
            when parts.roster().active(session) -> parts.post().shown(session, told.number(), told.surface());
            case FromAgent.ToldShown told -> {} // nor that
            case FromAgent.Shown shown when parts.roster().active(session) -> happen(course, AgentWords.shown(shown));
            case FromAgent.Shown shown -> {} // nobody is there to see it
            case FromAgent.HeldBack held -> {
                if (course.isPresent()) {
                    parts.steward().heldBack(course.get());
                }
            }
            case FromAgent.SaveProgress progress ->
                course.filter(c -> c.countdown().round() == progress.round())
                        .ifPresent(c -> parts.books().tellOnly(c, AgentWords.progressed(progress)));
            case FromAgent.SaveDone done -> happen(course, AgentWords.finished(done));
            case FromAgent.CloseDone done -> happen(course, AgentWords.closed(done));
            case FromAgent.NotRunning not -> happen(course, AgentWords.notRunning(not));
            case FromAgent.CannotClose cannot -> happen(course, AgentWords.cannotClose(cannot));
            case FromAgent.LogoutFailed failed -> happen(course, AgentWords.refused(failed));
            case FromAgent.LogoutHindered hindered ->
                happen(course.filter(Hearing::loggingOut), AgentWords.hindered(hindered));
            case FromAgent.Looked looked -> parts.survey().looked(session, looked);
            case FromAgent.EndLeader end -> course.filter(Hearing::loggingOut).ifPresent(parts.ladder()::endLeader);
        }
    }

    private void answer(Visitor visitor, List<Event> events) throws Refused, JournalException {
        parts.counter().answer(visitor.peer(), visitor.own(), visitor.own(), events);
    }

    private void happen(Optional<Course> course, Event event) throws JournalException {
        if (course.isPresent()) {
            parts.books().happen(course.get(), event);
        }
    }

    private static boolean loggingOut(Course course) {
        return course.countdown().state() instanceof State.SigningOut at && at.rung() == Rung.DESKTOP;
    }
}
