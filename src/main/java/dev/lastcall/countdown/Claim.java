package dev.lastcall.countdown;

import dev.lastcall.request.SignOutRequest;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;

/** One request's hold on a session: its own deadline, which postponing and extending move. */
public record Claim(SignOutRequest request, Instant deadline) {
    /** Later deadlines are whole seconds, as people are told them. */
    Claim notBefore(Instant earliest) {
        return deadline.isBefore(earliest) ? new Claim(request, TimeText.wholeSecond(earliest)) : this;
    }

    Claim extendedBy(Duration length) {
        return new Claim(request, deadline.plus(length));
    }
}
