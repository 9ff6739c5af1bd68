package dev.lastcall.host;

import dev.lastcall.countdown.Claim;
import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.Moments;
import dev.lastcall.countdown.State;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.TextMessage;
import dev.lastcall.request.Action;
import dev.lastcall.request.SessionKey;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Tells each session of its countdown: the agent where there is one, plain text where there is not. For one thread. */
final class Announcer implements Consumer<Course> {
    private static final String ANSWER = "Answer with: lastcall now, lastcall postpone, lastcall note TEXT";

    private final Roster roster;
    private final Briefing briefing;
    private final TextMessage textMessage;
    private final Executor worker;
    private final Consumer<Course> shown;
    private final Map<SessionKey, String> told = new HashMap<>();
    private Instant reminded = Instant.MAX;

    /** @param shown is called, on the worker, when a text has been shown */
    Announcer(Roster roster, Briefing briefing, TextMessage textMessage, Executor worker, Consumer<Course> shown) {
        this.roster = roster;
        this.briefing = briefing;
        this.textMessage = textMessage;
        this.worker = worker;
        this.shown = shown;
    }

    @Override
    public void accept(Course course) {
        var agent = roster.agent(course.session());
        if (agent.isPresent()) {
            agent.get().send(briefing.of(course));
            told.remove(course.session());
        } else {
            sessionToTell(course).ifPresent(s -> text(course).ifPresent(text -> tell(course, s, text)));
        }
    }

    /** Whoever only has a terminal is told again how long is left, if at all something was told there. */
    void remind(List<Course> open, Instant now) {
        Instant before = reminded;
        reminded = now;
        for (Course course : open) {
            Countdown c = course.countdown();
            if (told.containsKey(course.session()) && isAsking(c) && Moments.isOneBetween(before, now, c.deadline())) {
                sessionToTell(course).ifPresent(session -> show(course, session, left(c, now)));
            }
        }
    }

    private Optional<Session> sessionToTell(Course course) {
        return roster.agent(course.session()).isPresent()
                ? Optional.empty()
                : roster.find(course.session())
                        .filter(s -> s.terminal().isPresent() && s.presence() == Session.Presence.ACTIVE);
    }

    private void tell(Course course, Session session, String text) {
        if (!text.equals(told.put(course.session(), text))) {
            show(course, session, text);
        }
    }

    private void show(Course course, Session session, String text) {
        worker.execute(() -> {
            if (textMessage.show(session, text)) {
                shown.accept(course);
            }
        });
    }

    /** What is to close is the agent's business: without one there is nothing to ask for. */
    private static Optional<String> text(Course course) {
        Countdown c = course.countdown();
        if (c.action() instanceof Action.Close) {
            return Optional.empty();
        }
        String until = LocalClock.text(c.deadline());
        return switch (c.state()) {
            case State.Waiting w -> Optional.of(ask(c, until));
            case State.Asked a -> Optional.of(ask(c, until));
            case State.Postponed p -> Optional.of("Last Call: you have until " + until + ".");
            case State.Unsaved u -> Optional.of("Last Call: not signed out yet: " + String.join("; ", u.names()));
            case State.SigningOut s -> Optional.of("Last Call: this session is being signed out.");
            case State.Cancelled e -> Optional.of("Last Call: the request to sign out was cancelled.");
            case State.Blocked b -> Optional.of("Last Call: this session stays signed in (" + b.cause() + ").");
            case State.Saving s -> atOnce(course);
            case State.Closing s -> Optional.empty();
            case State.Closed s -> Optional.empty();
            case State.SignedOut s -> Optional.empty();
            case State.Forced f -> Optional.empty();
        };
    }

    /** Nobody was asked beforehand. */
    private static Optional<String> atOnce(Course course) {
        return course.countdown().claims().stream()
                .map(Claim::request)
                .filter(request ->
                        request.atOnce() && !request.requester().account().equals(course.account()))
                .findFirst()
                .map(request -> "Last Call: " + request.requester().name()
                        + " signs you out at once, without the usual warning"
                        + (request.reason().isEmpty() ? "." : ": " + request.reason()));
    }

    private static boolean isAsking(Countdown c) {
        boolean asking = c.state() instanceof State.Asked || c.state() instanceof State.Postponed;
        return asking && c.action() instanceof Action.SignOut;
    }

    private static String left(Countdown c, Instant now) {
        Duration left = Duration.ofSeconds(
                Math.ceilDiv(Duration.between(now, c.deadline()).toMillis(), 1000));
        return "Last Call: " + TimeText.format(left) + " left, until " + LocalClock.text(c.deadline()) + ". " + ANSWER;
    }

    private static String ask(Countdown c, String until) {
        var text = new StringBuilder("Last Call: ");
        c.claims().stream()
                .filter(claim -> claim.request().action() instanceof Action.SignOut)
                .forEach(claim -> text.append(claim.request().requester().name())
                        .append(" asks you to sign out by ")
                        .append(until)
                        .append(
                                claim.request().reason().isEmpty()
                                        ? ""
                                        : ": " + claim.request().reason())
                        .append(". "));
        return text.append(ANSWER).toString();
    }
}
