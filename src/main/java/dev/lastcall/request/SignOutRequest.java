package dev.lastcall.request;

import java.time.Instant;
import java.util.List;

/**
 * Somebody asks for sessions to end by a deadline, for a reason.
 *
 * @param id what people call it: {@code r1}, {@code r2}, …
 * @param reason plain text, already clean
 * @param force whether the ladder may go on where unsaved work or a straggler stands in the way
 */
public record SignOutRequest(
        String id,
        Requester requester,
        Instant created,
        List<Target> targets,
        Instant deadline,
        String reason,
        Grace grace,
        boolean force) {
    public SignOutRequest {
        targets = List.copyOf(targets);
    }

    public Action action() {
        return Action.SIGN_OUT;
    }
}
