package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message.Said;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.SessionKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings what administrators tell to the sessions it is for: with the countdown where there is one, else by itself. What could not be shown
 * waits for its user. For one thread.
 */
final class Post {
    private static final int LONGEST_SURFACE = 60;

    private final Books books;
    private final Roster roster;
    private final Terminals terminals;
    private final Later later;
    private final List<Errand> errands = new ArrayList<>();
    private final Map<SessionKey, Handed> handed = new HashMap<>();

    /** What an agent was given last, so that it is given nothing twice. */
    private record Handed(Roster.AgentLine line, int number) {}

    /** Shows a text at a session's terminal; {@code shown} is done, on the host's thread, once it stands there. */
    interface Terminals {
        void show(Session session, String text, HostThread.Work shown);
    }

    /** Does something when a surface has had the time to show what it was given. */
    interface Later {
        void after(HostThread.Work work);
    }

    Post(Books books, Roster roster, Terminals terminals, Later later) {
        this.books = books;
        this.roster = roster;
        this.terminals = terminals;
        this.later = later;
    }

    /** The answer, and its end, come when all have shown it, or it has taken too long. */
    void tell(Visitor visitor, FromCommand.Tell tell, Held held) throws Refused, JournalException {
        Peer peer = visitor.peer();
        Rights.mustBeAdministrator(peer, "send a message");
        String text = PlainText.clean(tell.text());
        if (text.isEmpty()) {
            throw Refused.usage("Say what to tell");
        }
        List<Session> reached = new Reach(roster, visitor.own(), held)
                .of(Reach.targets(tell.whom()), tell.whom().except())
                .sessions();
        var errand = new Errand(visitor.outbox(), told(peer, text, reached));
        errands.add(errand);
        for (Session session : reached) {
            bring(session, errand.number(session), peer.name(), text);
        }
        later.after(() -> end(errand));
        endWhatIsDone();
    }

    /** Where it was shown; a number that nobody waits for says nothing. */
    void shown(SessionKey session, int number, String surface) throws JournalException {
        if (books.ledger().talk(session).awaits(number)) {
            String where = PlainText.clean(surface, LONGEST_SURFACE);
            books.record(List.of(new Entry.ToldShown(books.now(), session, number, where)));
            errands.forEach(errand -> errand.shown(session, number, where));
            endWhatIsDone();
        }
    }

    /** Hands to agents what their users have not seen; where a countdown stands, it brings that itself. */
    void deliver() {
        handed.keySet().removeIf(key -> roster.find(key).isEmpty());
        roster.living().stream()
                .filter(session -> roster.active(session.key()))
                .filter(session -> books.ledger().open(session.key()).isEmpty())
                .forEach(session -> roster.agent(session.key()).ifPresent(line -> hand(session.key(), line)));
    }

    private void hand(SessionKey session, Roster.AgentLine line) {
        Handed before = handed.get(session);
        int last = before == null || !before.line().equals(line) ? 0 : before.number();
        for (Said said : books.ledger().talk(session).unshown()) {
            if (said.number() > last) {
                line.send(new ToAgent.Told(said));
                handed.put(session, new Handed(line, said.number()));
            }
        }
    }

    private Map<Session, Integer> told(Peer peer, String text, List<Session> reached) throws JournalException {
        var numbers = new HashMap<Session, Integer>();
        var entries = new ArrayList<Entry>();
        for (Session session : reached) {
            int number = books.ledger().talk(session.key()).next();
            numbers.put(session, number);
            var said = new Said(number, books.now(), Optional.of(peer.name()), text);
            entries.add(new Entry.Told(books.now(), session.key(), session.account(), session.user(), said));
        }
        books.record(entries);
        return numbers;
    }

    private void bring(Session session, int number, String sender, String text) {
        if (roster.agent(session.key()).isEmpty()) {
            terminals.show(
                    session, "Last Call: " + sender + " says: " + text, () -> shown(session.key(), number, "terminal"));
            return;
        }
        books.ledger().open(session.key()).ifPresent(books::tell);
        deliver();
    }

    private void endWhatIsDone() {
        List.copyOf(errands).stream()
                .filter(errand -> errand.done(this::canShow))
                .forEach(this::end);
    }

    private boolean canShow(Session session) {
        boolean somewhere =
                roster.agent(session.key()).isPresent() || session.terminal().isPresent();
        return somewhere && roster.active(session.key());
    }

    private void end(Errand errand) {
        if (errands.remove(errand)) {
            errand.report(this::hindrance);
        }
    }

    /** Why nobody has seen it. */
    private String hindrance(Session session) {
        if (!roster.active(session.key())) {
            return session.presence().text();
        }
        return canShow(session) ? "not shown yet" : "no agent runs there, and nothing else can be shown";
    }
}
