package dev.lastcall.countdown;

import dev.lastcall.request.Action;
import dev.lastcall.request.Request;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;

/** One request's hold on a session: its own deadline, which postponing and extending move. */
public record Claim(Request request, Instant deadline) {
    boolean wants(Action action) {
        return request.action().equals(action);
    }

    /** Later deadlines are whole seconds, as people are told them. */
    Claim notBefore(Instant earliest) {
        return deadline.isBefore(earliest) ? new Claim(request, TimeText.wholeSecond(earliest)) : this;
    }

    Claim extendedBy(Duration length) {
        return new Claim(request, deadline.plus(length));
    }
}
