package dev.lastcall.request;

import static java.util.Objects.requireNonNullElseGet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for sessions to end, or for one application in them to close, by a deadline, for a reason.
 *
 * @param id what people call it: {@code r1}, {@code r2}, …
 * @param action signing out where a journal of an earlier version does not say
 * @param except names of users whom it spares, whatever the targets say; nobody where a journal of an earlier version does not say
 * @param reason plain text, already clean
 * @param force whether the ladder may go on where unsaved work or a straggler stands in the way
 * @param atOnce whether nobody needs a warning, because it is one's own wish
 */
public record Request(
        String id,
        Action action,
        Requester requester,
        Instant created,
        List<Target> targets,
        List<String> except,
        Instant deadline,
        String reason,
        Grace grace,
        boolean force,
        boolean atOnce) {
    public Request {
        action = given(action);
        targets = List.copyOf(targets);
        except = listed(except);
    }

    private static Action given(@Nullable Action action) {
        return requireNonNullElseGet(action, Action.SignOut::new);
    }

    private static List<String> listed(@Nullable List<String> names) {
        return names == null ? List.of() : List.copyOf(names);
    }
}
