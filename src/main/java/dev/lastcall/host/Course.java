package dev.lastcall.host;

import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.Event;
import dev.lastcall.request.SessionKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One session's countdown with what belongs to it: whose session it is, and the requests that were taken back meanwhile. */
final class Course {
    private final SessionKey session;
    private final String account;
    private final String user;
    private final Set<String> requests = new HashSet<>();
    /** Each request that was taken back while others went on, with the countdown as it was then. */
    private final Map<String, Countdown> dropped = new LinkedHashMap<>();

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

    boolean wasTakenBack(String requestId) {
        return dropped.containsKey(requestId);
    }

    /** The countdown as far as this request is concerned. */
    Countdown asSeenBy(String requestId) {
        return dropped.getOrDefault(requestId, countdown());
    }

    void apply(Event event, Instant at) {
        if (countdown == null) {
            countdown = Countdown.begin((Event.Requested) event);
        } else {
            Countdown before = countdown;
            countdown = before.apply(event, at);
            noteDropped(event, before);
        }
        if (event instanceof Event.Requested requested) {
            requests.add(requested.request().id());
        }
    }

    private void noteDropped(Event event, Countdown before) {
        if (event instanceof Event.RequestCancelled cancelled
                && open()
                && before.claim(cancelled.requestId()).isPresent()
                && countdown().claim(cancelled.requestId()).isEmpty()) {
            dropped.put(cancelled.requestId(), before);
        }
    }
}
