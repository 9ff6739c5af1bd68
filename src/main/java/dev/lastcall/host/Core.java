package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.Rung;
import dev.lastcall.countdown.State;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Sessions;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.request.Request;
import dev.lastcall.request.SessionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What the host does with each message. Called by the threads of connections; everything it knows it touches on the host's own thread. */
final class Core {
    private final HostThread thread;
    private final Sessions sessions;
    private final Census census;
    private final RuleRounds rounds;
    private final Search search;
    private final Parts parts;
    private final Log log;

    /** The host's parts, all for its one thread. */
    record Parts(
            Books books,
            Roster roster,
            Desk desk,
            Counter counter,
            Departures departures,
            Post post,
            Porter porter,
            Gate gate,
            Locksmith locksmith,
            Steward steward,
            Ladder ladder,
            Reports reports,
            HitList hitList,
            Announcer announcer,
            Historian historian,
            Survey survey,
            Watchers watchers,
            Onlookers onlookers,
            RuleReports rules) {}

    Core(HostThread thread, Sessions sessions, Census census, RuleRounds rounds, Search search, Parts parts, Log log) {
        this.thread = thread;
        this.sessions = sessions;
        this.census = census;
        this.rounds = rounds;
        this.search = search;
        this.parts = parts;
        this.log = log;
    }

    Optional<String> sessionOf(Peer peer) throws PlatformException {
        return sessions.idOf(peer);
    }

    /** Carries out a command; whether the one who gave it goes on watching. */
    boolean command(Visitor visitor, FromCommand message) {
        if (message instanceof FromCommand.Ask
                || message instanceof FromCommand.ListSessions
                || message instanceof FromCommand.ListRules
                || message instanceof FromCommand.Tell
                || message instanceof FromCommand.Lock
                || message instanceof FromCommand.Disconnect
                || message instanceof FromUser.Leave) {
            census.takeAndWait();
        }
        if (Survey.isWantedBy(message)) {
            parts.survey().takeAndWait(session -> Rights.maySee(visitor.peer(), session.account()));
        }
        if (message instanceof FromCommand.ListRules) {
            rounds.lookAndWait();
        }
        try {
            Held held = search.of(visitor.peer(), message);
            return thread.call(() -> {
                obey(visitor, message, held);
                return parts.watchers().watching(visitor.outbox())
                        || parts.gate().watching(visitor.outbox())
                        || parts.onlookers().watching(visitor.outbox());
            });
        } catch (Refused e) {
            visitor.outbox().send(e.failure());
            return false;
        } catch (Exception e) {
            visitor.outbox().send(unexpected(e));
            return false;
        }
    }

    /** The session that this agent serves from now on; empty when it belongs to none of its user's. */
    Optional<Session> agentCame(Peer peer, Optional<String> own, Outbox outbox) {
        census.takeAndWait();
        return orEmpty(() -> {
            var session = own.flatMap(parts.roster()::find).filter(s -> Rights.owns(peer, s));
            if (session.isPresent()) {
                welcome(session.get(), outbox);
            }
            return session;
        });
    }

    void agentSaid(Visitor visitor, SessionKey session, FromAgent message) {
        try {
            thread.call(() -> {
                try {
                    hear(visitor, session, message);
                } catch (Refused e) {
                    visitor.outbox().send(e.failure());
                }
                return true;
            });
        } catch (Exception e) {
            visitor.outbox().send(unexpected(e));
        }
    }

    void agentLeft(SessionKey session, Outbox outbox) {
        thread.post(() -> {
            if (parts.roster().agentLeft(session, outbox)) {
                parts.steward().agentLeft(session);
                parts.survey().agentLeft(session);
                parts.onlookers().changed();
                parts.books().ledger().open(session).ifPresent(parts.books()::tell);
            }
        });
    }

    void watcherLeft(Outbox outbox) {
        thread.post(() -> {
            parts.watchers().remove(outbox);
            parts.gate().remove(outbox);
            parts.onlookers().remove(outbox);
        });
    }

    private void obey(Visitor visitor, FromCommand message, Held held) throws Refused, JournalException {
        Peer peer = visitor.peer();
        Outbox out = visitor.outbox();
        switch (message) {
            case FromCommand.Ask ask ->
                out.send(parts.hitList().of(parts.desk().ask(peer, ask, reach(visitor, held)), ask.dryRun()));
            case FromCommand.ListSessions list
            when list.watch() -> {
                parts.onlookers().add(visitor);
                return; // it goes on until the one who watches has seen enough
            }
            case FromCommand.ListSessions list -> out.send(parts.reports().sessions(peer));
            case FromCommand.Status status
            when status.watch() -> {
                parts.watchers().add(visitor, status.id());
                return; // the end is told when the request has ended
            }
            case FromCommand.Status status -> out.send(parts.reports().status(peer, status.id()));
            case FromCommand.Tell tell -> {
                parts.post().tell(visitor, tell, held);
                return; // the end is told when it has been shown
            }
            case FromCommand.History history -> {
                parts.historian().tell(visitor, history);
                return; // the end is told when the journal has been read
            }
            case FromCommand.KeepOut keepOut -> parts.gate().keepOut(visitor, keepOut);
            case FromCommand.Lock lock -> {
                parts.locksmith().lock(visitor, lock.whom());
                return; // the end is told when it is known what came of it
            }
            case FromCommand.Disconnect disconnect -> {
                parts.locksmith().disconnect(visitor, disconnect.whom());
                return; // nor here before
            }
            case FromCommand.Lift lift -> parts.gate().lift(visitor);
            case FromCommand.KeepOutStatus status
            when status.watch() -> {
                parts.gate().watch(visitor);
                return; // it ends when the one who watches has seen enough
            }
            case FromCommand.KeepOutStatus status -> parts.gate().tell(visitor);
            case FromCommand.ListRules list -> out.send(parts.rules().answer(peer, list));
            case FromUser.Leave leave -> leaving(out, parts.departures().leave(peer, leave.session(), visitor.own()));
            case FromUser.Stay stay -> parts.departures().stay(peer, stay.session(), visitor.own());
            case FromCommand.Cancel cancel -> parts.desk().cancel(peer, cancel.id());
            case FromCommand.Extend extend -> parts.desk().extend(peer, extend.id(), extend.length());
            case FromUser.Now now -> answer(visitor, now.session(), List.of(new Event.AnsweredNow()));
            case FromUser.Postpone postpone -> answer(visitor, postpone.session(), postponed(postpone));
            case FromUser.Note note -> answer(visitor, note.session(), List.of(AgentWords.noted(note.text())));
        }
        out.send(new Message.Done());
    }

    private void hear(Visitor visitor, SessionKey session, FromAgent message) throws Refused, JournalException {
        Optional<Course> course = parts.books().ledger().open(session);
        switch (message) {
            case FromUser.Now now -> answer(visitor, visitor.own(), List.of(new Event.AnsweredNow()));
            case FromUser.Postpone postpone -> answer(visitor, visitor.own(), postponed(postpone));
            case FromUser.Note note -> answer(visitor, visitor.own(), List.of(AgentWords.noted(note.text())));
            case FromUser.Leave leave -> parts.departures().leave(visitor.peer(), visitor.own(), visitor.own());
            case FromUser.Stay stay -> parts.departures().stay(visitor.peer(), visitor.own(), visitor.own());
            case FromAgent.LastTime last ->
                visitor.outbox().send(parts.reports().lastSaved(visitor.peer()));
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
                happen(course.filter(Core::loggingOut), AgentWords.hindered(hindered));
            case FromAgent.Looked looked -> parts.survey().looked(session, looked);
            case FromAgent.EndLeader end -> course.filter(Core::loggingOut).ifPresent(parts.ladder()::endLeader);
        }
    }

    private void welcome(Session session, Outbox outbox) throws JournalException {
        parts.roster().agentCame(session.key(), outbox);
        parts.steward().agentCame(session.key());
        parts.onlookers().changed();
        outbox.send(parts.books()
                .ledger()
                .open(session.key())
                .map(parts.reports()::countdown)
                .orElseGet(ToAgent.NoCountdown::new));
        parts.post().deliver();
    }

    private Reach reach(Visitor visitor, Held held) {
        return new Reach(parts.roster(), visitor.own(), held);
    }

    private static void leaving(Outbox out, Request request) {
        out.send(new ToCommand.Accepted(request.id(), request.deadline()));
    }

    private void answer(Visitor visitor, Optional<String> named, List<Event> events) throws Refused, JournalException {
        parts.counter().answer(visitor.peer(), named, visitor.own(), events);
    }

    private void happen(Optional<Course> course, Event event) throws JournalException {
        if (course.isPresent()) {
            parts.books().happen(course.get(), event);
        }
    }

    private static List<Event> postponed(FromUser.Postpone said) {
        var events = new ArrayList<Event>();
        events.add(said.until()
                .<Event>map(Event.AnsweredUntil::new)
                .orElseGet(() -> new Event.AnsweredPostpone(said.length().orElse(Event.AnsweredPostpone.AS_GRANTED))));
        said.note().map(AgentWords::noted).ifPresent(events::add);
        return events;
    }

    private static boolean loggingOut(Course course) {
        return course.countdown().state() instanceof State.SigningOut at && at.rung() == Rung.DESKTOP;
    }

    private Message.Failure unexpected(Exception e) {
        log.problem("A message could not be carried out", e);
        return new Message.Failure(Kind.UNEXPECTED, "The host could not do it; its log says why");
    }

    private <T> Optional<T> orEmpty(Callable<Optional<T>> work) {
        try {
            return thread.call(work);
        } catch (Exception e) {
            log.problem("An agent could not be welcomed", e);
            return Optional.empty();
        }
    }
}
