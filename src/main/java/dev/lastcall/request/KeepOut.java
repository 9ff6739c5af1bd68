package dev.lastcall.request;

import java.time.Instant;
import java.util.Optional;

/**
 * Nobody signs in anew for a while; who is signed in stays so.
 *
 * @param reason plain text, already clean
 * @param until when it ends by itself; empty where it has to be lifted, or ends with its request
 * @param request the request that it belongs to and ends with
 */
public record KeepOut(
        Requester requester, Instant since, Optional<Instant> until, String reason, Optional<String> request) {
    /** One that was forgotten ends as well. */
    public boolean isOver(Instant now) {
        return !now.isBefore(until.orElse(since.plus(TimeText.LONGEST)));
    }
}
