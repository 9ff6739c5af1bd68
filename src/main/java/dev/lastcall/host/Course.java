package dev.lastcall.host;

import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.Event;
import dev.lastcall.request.SessionKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One session's countdown with what belongs to it: whose session it is, and the requests that have reached it. */
final class Course {
    private final SessionKey session;
    private final String account;
    private final String user;
    private final Set<String> requests = new HashSet<>();
    private @Nullable Countdown countdown;

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

    boolean concerns(String requestId) {
        return requests.contains(requestId);
    }

    /** The countdown as far as this request is concerned. */
    Countdown asSeenBy(String requestId) {
        return countdown().asSeenBy(requestId);
    }

    void apply(Event event, Instant at) {
        if (countdown == null) {
            countdown = Countdown.begin((Event.Requested) event);
        } else {
            countdown = countdown.apply(event, at);
        }
        if (event instanceof Event.Requested requested) {
            requests.add(requested.request().id());
        }
    }
}
