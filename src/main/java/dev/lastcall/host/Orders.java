package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.platform.Peer;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.request.Request;
import java.util.List;
import java.util.Optional;

/** Has each command carried out by the part whose it is, and answers it. For one thread. */
final class Orders {
    private final Parts parts;

    Orders(Parts parts) {
        this.parts = parts;
    }

    /** @param held who holds the files that the message names */
    void obey(Visitor visitor, FromCommand message, Held held) throws Refused, JournalException {
        Peer peer = visitor.peer();
        Outbox out = visitor.outbox();
        switch (message) {
            case FromCommand.Ask ask ->
                out.send(parts.hitList()
                        .of(parts.desk().ask(peer, ask, new Reach(parts.roster(), visitor.own(), held)), ask.dryRun()));
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
            case FromUser.Postpone postpone -> answer(visitor, postpone.session(), AgentWords.postponed(postpone));
            case FromUser.Note note -> answer(visitor, note.session(), List.of(AgentWords.noted(note.text())));
        }
        out.send(new Message.Done());
    }

    private static void leaving(Outbox out, Request request) {
        out.send(new ToCommand.Accepted(request.id(), request.deadline()));
    }

    private void answer(Visitor visitor, Optional<String> named, List<Event> events) throws Refused, JournalException {
        parts.counter().answer(visitor.peer(), named, visitor.own(), events);
    }
}
