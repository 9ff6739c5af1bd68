package dev.lastcall.countdown;

import dev.lastcall.request.SignOutRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One request's hold on a session: its own deadline, which postponing and extending move. */
public record Claim(SignOutRequest request, Instant deadline) {
    /** Later deadlines are whole seconds, as people are told them. */
    Claim notBefore(Instant earliest) {
        return deadline.isBefore(earliest) ? new Claim(request, wholeSecond(earliest)) : this;
    }

    private static Instant wholeSecond(Instant instant) {
        Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(instant) ? second : second.plusSeconds(1);
    }

    Claim extendedBy(Duration length) {
        return new Claim(request, deadline.plus(length));
    }
}
