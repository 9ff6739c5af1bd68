package dev.lastcall.host;

import static java.util.stream.Collectors.toMap;

import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.State;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.request.Request;
import dev.lastcall.request.SessionKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Puts what the host knows into words for others, and leaves out what the one who asks may not see. For one thread. */
final class Reports {
    private final Books books;
    private final Roster roster;

    Reports(Books books, Roster roster) {
        this.books = books;
        this.roster = roster;
    }

    List<Message> sessions(Peer peer) {
        return List.copyOf(rows(peer).values());
    }

    /** The sessions that the peer may see, in the order of the system. */
    Map<Session, ToCommand.Session> rows(Peer peer) {
        Map<SessionKey, Course> open =
                books.ledger().open().stream().collect(toMap(Course::session, course -> course, (one, other) -> one));
        var rows = new LinkedHashMap<Session, ToCommand.Session>();
        roster.sessions().stream()
                .filter(session -> Rights.maySee(peer, session.account()))
                .forEach(session -> rows.put(session, row(session, Optional.ofNullable(open.get(session.key())))));
        return rows;
    }

    ToCommand.Session session(Session session) {
        return row(session, books.ledger().open(session.key()));
    }

    private ToCommand.Session row(Session s, Optional<Course> course) {
        List<String> requests = course.map(Course::countdown).map(Countdown::claims).orElse(List.of()).stream()
                .map(claim -> claim.request().id())
                .toList();
        Figures figures = roster.figures(s);
        return new ToCommand.Session(
                s.key().id(),
                s.user(),
                s.name(),
                s.presence().text(),
                s.kind().text(),
                s.remote(),
                s.key().since(),
                figures.idle().map(idle -> idle.length().toSeconds()),
                figures.idle().map(idle -> idle.source().text()),
                figures.cpuPercent(),
                boxed(figures.memoryBytes()),
                boxed(figures.processes()),
                boxed(figures.unsaved()),
                roster.agent(s.key()).isPresent(),
                requests.stream().findFirst(),
                requests);
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** One request, or all that have not ended, each with the sessions that the peer may see. */
    List<Message> status(Peer peer, Optional<String> id) throws Refused {
        var messages = new ArrayList<Message>();
        for (Request request : requests(peer, id)) {
            var courses = visible(peer, request);
            messages.add(head(request, courses.size()));
            courses.forEach(course -> messages.add(row(request, course)));
        }
        return messages;
    }

    private List<Request> requests(Peer peer, Optional<String> id) throws Refused {
        if (id.isEmpty()) {
            return books.ledger().requests().stream()
                    .filter(r -> !books.ledger().ended(r.id()))
                    .filter(r -> concerns(peer, r))
                    .toList();
        }
        return List.of(books.ledger()
                .request(id.get())
                .filter(r -> concerns(peer, r))
                .orElseThrow(() -> Refused.notFound("There is no such request")));
    }

    private boolean concerns(Peer peer, Request request) {
        return peer.administrator() || !visible(peer, request).isEmpty();
    }

    private List<Course> visible(Peer peer, Request request) {
        return books.ledger().coursesOf(request.id()).stream()
                .filter(c -> Rights.maySee(peer, c.account()))
                .toList();
    }

    private ToCommand.RequestHead head(Request r, int rows) {
        return new ToCommand.RequestHead(
                r.id(),
                r.action().text(),
                r.action().application(),
                r.reason(),
                r.requester().name(),
                r.created(),
                r.force(),
                r.atOnce(),
                books.ledger().ended(r.id()),
                rows);
    }

    private ToCommand.RequestRow row(Request request, Course course) {
        Countdown c = course.asSeenBy(request.id());
        return new ToCommand.RequestRow(
                request.id(),
                course.session().id(),
                course.user(),
                c.state().text(),
                c.seen().map(Reports::second),
                surfaces(c),
                c.deadline(),
                new Message.Postponements(c.used(), (c.ended() ? c : course.countdown()).postponementsAllowed()),
                c.note(),
                roster.agent(course.session()).isPresent(),
                Particulars.outcomes(c),
                Particulars.unsaved(c.state()),
                Particulars.detail(c),
                Optional.of(situation(course, c)));
    }

    private static ToCommand.Situation situation(Course course, Countdown c) {
        Optional<String> reason = c.unseen().map(State.Waiting.Reason::text);
        return new ToCommand.Situation(
                c.state() instanceof State.Waiting ? reason : Optional.empty(),
                second(course.since()),
                Particulars.holdEnds(c),
                c.fairness().minimumWarning());
    }

    private static List<ToCommand.Surface> surfaces(Countdown c) {
        return c.surfaces().stream()
                .map(s -> new ToCommand.Surface(s.where(), second(s.at())))
                .toList();
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
