package dev.lastcall.host;

import dev.lastcall.countdown.Claim;
import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.Rung;
import dev.lastcall.countdown.State;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Peer;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.request.Request;
import java.util.List;
import java.util.Optional;

/** Puts what the host knows of one session into words for its agent. For one thread. */
record Briefing(Books books, Configuration configuration, boolean pretend) {
    /** All an agent may know of its session. */
    Message of(Course course) {
        Countdown c = course.countdown();
        return new ToAgent.Countdown(
                c.state().text(),
                c.ended(),
                c.deadline(),
                c.claims().stream().map(claim -> asking(claim, course)).toList(),
                new Message.Postponements(c.used(), c.postponementsAllowed()),
                c.postponementLength(),
                c.furthest(books.now()),
                c.force(),
                c.round(),
                Particulars.outcomes(c),
                Particulars.unsaved(c.state()),
                books.ledger().talk(course.session()).since(course.begun()),
                Particulars.holdEnds(c),
                c.action().application(),
                close(c.state()),
                c.state() instanceof State.SigningOut s && s.rung() == Rung.DESKTOP,
                Particulars.detail(c),
                pretend,
                configuration.windowTitles(),
                c.unseen().map(State.Waiting.Reason::text),
                Optional.of(Discretion.bounds(c, configuration.quietLimit())));
    }

    /** How saving went the last time in any session of this user. */
    Message lastSaved(Peer peer) {
        var last = books.ledger().lastSave(peer.account());
        return new ToAgent.LastSaved(
                last.map(Course.LastSave::at),
                last.map(Course.LastSave::outcomes).map(Particulars::outcomes).orElse(List.of()));
    }

    private static ToAgent.Asking asking(Claim claim, Course course) {
        Request request = claim.request();
        return new ToAgent.Asking(
                request.requester().name(),
                request.reason(),
                request.action().application(),
                isOwn(request, course),
                request.atOnce() && !isOwn(request, course));
    }

    private static boolean isOwn(Request request, Course course) {
        return request.requester().account().equals(course.account());
    }

    private static Optional<ToAgent.Closing> close(State state) {
        return switch (state) {
            case State.Closing s -> Optional.of(s.firm() ? ToAgent.Closing.END : ToAgent.Closing.ASK);
            case State.SigningOut s when s.rung() == Rung.CLOSE -> Optional.of(ToAgent.Closing.ASK);
            case State.Open o -> Optional.empty();
            case State.Ended e -> Optional.empty();
        };
    }
}
