package dev.lastcall.host;

import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.Event;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.request.SessionKey;
import dev.lastcall.testing.FakeAdmission;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.testing.Whoms;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a host on a real journal, with virtual time and made-up sessions: what one thread would do, done by the test. */
final class Office implements AutoCloseable {
    static final Peer ROOT = new Peer(1, "0", "root", true);
    static final Peer ALICE = new Peer(2, "1001", "alice", false);
    static final Peer BOB = new Peer(3, "1002", "bob", false);

    final VirtualTime time;
    final Roster roster;
    final List<Message> toAgents = new ArrayList<>();
    final Books books;
    final FakeAdmission admission;
    final Porter porter;
    final Gate gate;
    final Desk desk;
    final Counter counter;
    final Departures departures;
    final Steward steward;
    final Reports reports;
    final Briefing briefing;
    private final Journal journal;
    private List<Session> signedIn = List.of();

    Office(Path folder, VirtualTime time) throws Exception {
        this(folder, time, new FakeAdmission());
    }

    Office(Path folder, VirtualTime time, FakeAdmission admission) throws Exception {
        this.time = time;
        this.admission = admission;
        var clocks = new Clocks(time, time, 1);
        roster = new Roster(new Measures(clocks, 4));
        journal = Journal.open(folder.resolve("journal.db"));
        books = new Books(journal, clocks);
        books.reload(Instant.EPOCH);
        var numbers = new Numbers(journal.lastRequestNumber());
        var log = new Log(new PrintStream(OutputStream.nullOutputStream()));
        porter = new Porter(books, roster, admission, log);
        gate = new Gate(books, porter, admission);
        desk = new Desk(books, roster, gate, Configuration.DEFAULT, numbers, log);
        departures = new Departures(books, roster, Configuration.DEFAULT, numbers);
        counter = new Counter(books, roster);
        steward = new Steward(books, roster, Configuration.DEFAULT, clocks);
        reports = new Reports(books, roster);
        briefing = new Briefing(books, Configuration.DEFAULT, false);
    }

    static Session session(String id, Peer user) {
        return session(id, user, VirtualTime.START.minusSeconds(3600));
    }

    static Session session(String id, Peer user, Instant since) {
        return new Session(
                new SessionKey(id, since),
                user.account(),
                user.name(),
                Optional.empty(),
                Session.Kind.X11,
                Session.Presence.ACTIVE,
                Optional.empty(),
                Optional.empty());
    }

    static Session but(Session s, Session.Presence presence) {
        return new Session(s.key(), s.account(), s.user(), s.name(), s.kind(), presence, s.remote(), s.terminal());
    }

    static FromCommand.Ask everybody(String in) {
        return ask(List.of(), List.of(), true, in);
    }

    static FromCommand.Ask user(String name, String in) {
        return ask(List.of(name), List.of(), false, in);
    }

    static FromCommand.Ask ask(List<String> users, List<String> sessions, boolean all, String in) {
        return of(Whoms.of(users, sessions, all), in);
    }

    static FromCommand.Ask of(FromCommand.Whom whom, String in) {
        return new FromCommand.Ask(
                whom,
                Optional.of(Duration.parse("PT" + in)),
                Optional.empty(),
                "Update at six",
                Optional.of(new FromCommand.Postponing(2, Duration.ofMinutes(15))),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }

    static FromCommand.Ask toClose(String application, FromCommand.Ask a) {
        return new FromCommand.Ask(
                a.whom(),
                a.in(),
                a.at(),
                a.reason(),
                a.postponing(),
                a.latest(),
                Optional.of(application),
                a.force(),
                a.atOnce(),
                a.keepOut(),
                a.dryRun());
    }

    static FromCommand.Ask keepingOut(FromCommand.Ask a) {
        return new FromCommand.Ask(
                a.whom(),
                a.in(),
                a.at(),
                a.reason(),
                a.postponing(),
                a.latest(),
                a.close(),
                a.force(),
                a.atOnce(),
                true,
                a.dryRun());
    }

    static FromCommand.Ask atOnce(FromCommand.Ask a) {
        return new FromCommand.Ask(
                a.whom(),
                Optional.empty(),
                Optional.empty(),
                a.reason(),
                a.postponing(),
                a.latest(),
                a.close(),
                a.force(),
                true,
                a.keepOut(),
                a.dryRun());
    }

    void signedIn(Session... sessions) throws JournalException {
        signedIn = List.of(sessions);
        steward.observe(signedIn);
        porter.look();
    }

    void agentIn(Session session) throws JournalException {
        roster.agentCame(session.key(), new Roster.AgentLine() {
            @Override
            public void send(Message message) {
                toAgents.add(message);
            }

            @Override
            public void close() {}
        });
        steward.agentCame(session.key());
    }

    void agentLeaves(Session session) {
        var line = roster.agent(session.key()).orElseThrow();
        if (roster.agentLeft(session.key(), line)) {
            steward.agentLeft(session.key());
        }
    }

    void shownIn(Session session) throws JournalException {
        happen(session, new Event.Shown("window"));
    }

    void happen(Session session, Event event) throws JournalException {
        var course = books.ledger().open(session.key()).orElseThrow();
        var unused = books.happen(course, event);
    }

    void pass(Duration span) throws JournalException {
        for (long second = 0; second < span.toSeconds(); second++) {
            time.pass(Duration.ofSeconds(1));
            steward.tick();
            porter.look();
        }
    }

    Countdown countdown(Session session) {
        return books.ledger().last(session.key()).orElseThrow().countdown();
    }

    String state(Session session) {
        return countdown(session).state().text();
    }

    List<ToCommand.RequestRow> rows(Peer peer, String request) throws Refused {
        return reports.status(peer, Optional.of(request)).stream()
                .filter(ToCommand.RequestRow.class::isInstance)
                .map(ToCommand.RequestRow.class::cast)
                .toList();
    }

    @Override
    public void close() throws JournalException {
        journal.close();
    }
}
