package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.Rung;
import dev.lastcall.countdown.State;
import dev.lastcall.countdown.State.Waiting.Reason;
import dev.lastcall.platform.Session;
import dev.lastcall.request.Action;
import dev.lastcall.request.Request;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what the computer does, and the passing of time, into events of the countdowns. For one thread. */
final class Steward {
    /** An agent that is started with its session, or again, needs a moment. */
    private static final Duration AGENT_PATIENCE = Duration.ofSeconds(15);
    /** An agent that was told of a countdown shows it at once, or something is wrong with it. */
    private static final Duration SHOWING_PATIENCE = Duration.ofSeconds(30);

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(30);

    private final Books books;
    private final Roster roster;
    private final Configuration configuration;
    private final Clocks clocks;
    private final Discretion discretion;
    private final Map<SessionKey, Instant> agentMissing = new HashMap<>();
    private final Map<SessionKey, Instant> closing = new HashMap<>();
    private final Map<SessionKey, Instant> unshown = new HashMap<>();
    private Instant lastWall;
    private long lastSteady;

    Steward(Books books, Roster roster, Configuration configuration, Clocks clocks) {
        this.books = books;
        this.roster = roster;
        this.configuration = configuration;
        this.clocks = clocks;
        this.discretion = new Discretion(books, roster, configuration.quietLimit());
        this.lastWall = clocks.now();
        this.lastSteady = clocks.steadyNanos().getAsLong();
    }

    /** The system's list of sessions, whenever it may have changed. */
    void observe(List<Session> sessions) throws JournalException {
        roster.update(sessions);
        for (Course course : books.ledger().open()) {
            observe(course);
        }
        roster.dismiss();
        reachNewcomers();
    }

    /** The computer slept, or its clock jumped: nobody can have seen the time pass. */
    void resumed() throws JournalException {
        for (Course course : books.ledger().open()) {
            books.happen(course, new Event.WentAway(Reason.ASLEEP));
            observe(course);
        }
    }

    void agentCame(SessionKey key) throws JournalException {
        agentMissing.remove(key);
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
        agentMissing.put(key, clocks.now());
    }

    void tick() throws JournalException {
        if (clockJumped()) {
            resumed();
        }
        for (Course course : books.ledger().open()) {
            tick(course);
        }
        closeRequests();
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
        withoutAgent(course);
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
        } else if (past(since, AGENT_PATIENCE)) {
            books.happen(course, new Event.WentAway(Reason.NO_AGENT));
        }
    }

    private void withoutAgent(Course course) throws JournalException {
        if (!course.open() || roster.agent(course.session()).isPresent()) {
            return;
        }
        Instant missing = agentMissing.computeIfAbsent(course.session(), key -> clocks.now());
        switch (course.countdown().state()) {
            case State.Open o when past(missing, AGENT_PATIENCE) && needsAgent(o, course) -> cannotClose(course);
            case State.Saving s when past(missing, AGENT_PATIENCE) -> unknown(course);
            case State.SigningOut s
            when s.rung() == Rung.CLOSE && past(missing, AGENT_PATIENCE) ->
                books.happen(
                        course,
                        new Event.CloseFinished(
                                course.countdown().round(), course.countdown().outcomes(), List.of()));
            case State.SigningOut s
            when s.rung() == Rung.DESKTOP && missing.isBefore(s.since()) ->
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

    private void reachNewcomers() throws JournalException {
        var entries = new ArrayList<Entry>();
        for (Request request : books.ledger().reachingLater()) {
            roster.living().stream()
                    .filter(s -> isNewcomer(s, request))
                    .forEach(s ->
                            entries.add(books.happened(s, new Event.Requested(request, configuration.fairness()))));
        }
        if (!entries.isEmpty()) {
            books.record(entries);
        }
    }

    /** The requester who signs in again is not meant, nor is who is excepted. */
    private boolean isNewcomer(Session session, Request request) {
        return session.key().since().isAfter(request.created())
                && !session.account().equals(request.requester().account())
                && !request.except().contains(session.user())
                && books.ledger().coursesOf(request.id()).stream()
                        .noneMatch(c -> c.session().equals(session.key()));
    }

    private void closeRequests() throws JournalException {
        for (Request request : books.ledger().reachingLater()) {
            if (!clocks.now().isBefore(books.ledger().deadline(request))) {
                books.record(List.of(new Entry.RequestClosed(clocks.now(), request.id(), Optional.empty())));
            }
        }
    }

    private boolean clockJumped() {
        Instant wall = clocks.now();
        long steady = clocks.steadyNanos().getAsLong();
        Duration difference = Duration.between(lastWall, wall).minusNanos(steady - lastSteady);
        lastWall = wall;
        lastSteady = steady;
        return difference.compareTo(CLOCK_TOLERANCE) > 0;
    }

    private boolean past(@org.jspecify.annotations.Nullable Instant since, Duration patience) {
        return since != null && !clocks.now().isBefore(since.plus(patience));
    }

    private static boolean waits(Course course, Reason reason) {
        return course.open() && course.countdown().state() instanceof State.Waiting w && w.reason() == reason;
    }
}
