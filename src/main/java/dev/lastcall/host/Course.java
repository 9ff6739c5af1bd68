package dev.lastcall.host;

import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.Outcome;
import dev.lastcall.countdown.State;
import dev.lastcall.request.SessionKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One session's countdown with what belongs to it: whose session it is, and the requests that have reached it. */
final class Course {
    private final SessionKey session;
    private final String account;
    private final String user;
    private final Set<String> requests = new HashSet<>();
    private Instant begun = Instant.MIN;
    private Instant since = Instant.MIN;
    private @Nullable Countdown countdown;
    private @Nullable LastSave lastSave;

    /** How saving went, the last time that it was done to its end. */
    record LastSave(Instant at, List<Outcome> outcomes) {}

    Course(SessionKey session, String account, String user) {
        this.session = session;
        this.account = account;
        this.user = user;
    }

    SessionKey session() {
        return session;
    }

    String account() {
        return account;
    }

    String user() {
        return user;
    }

    Countdown countdown() {
        if (countdown == null) {
            throw new IllegalStateException("The countdown of session " + session.id() + " has not begun");
        }
        return countdown;
    }

    boolean open() {
        return countdown != null && !countdown.ended();
    }

    /** When it was first asked for anything. */
    Instant begun() {
        return begun;
    }

    /** Since when it is in its state, or waits for what it waits for. */
    Instant since() {
        return since;
    }

    Optional<LastSave> lastSave() {
        return Optional.ofNullable(lastSave);
    }

    boolean concerns(String requestId) {
        return requests.contains(requestId);
    }

    /** The countdown as far as this request is concerned. */
    Countdown asSeenBy(String requestId) {
        return countdown().asSeenBy(requestId);
    }

    void apply(Event event, Instant at) {
        Optional<String> before = standing();
        if (countdown == null) {
            countdown = Countdown.begin((Event.Requested) event);
            begun = at;
        } else {
            countdown = countdown.apply(event, at);
        }
        if (!before.equals(standing())) {
            since = at;
        }
        switch (event) {
            case Event.Requested requested -> requests.add(requested.request().id());
            case Event.SaveFinished saved
            when !saved.outcomes().isEmpty() -> lastSave = new LastSave(at, saved.outcomes());
            default -> {}
        }
    }

    private Optional<String> standing() {
        return Optional.ofNullable(countdown)
                .map(c -> c.state() instanceof State.Waiting w
                        ? w.reason().text()
                        : c.state().text());
    }
}
