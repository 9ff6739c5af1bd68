package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.StatusReport;
import dev.lastcall.protocol.ProtocolException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Waits for the end of a request, and tells how it ended. */
final class Waiting {
    private final Invocation invocation;

    Waiting(Invocation invocation) {
        this.invocation = invocation;
    }

    Exit forEnd(String id) throws IOException, CommandException {
        return forEnd(id, Optional.empty());
    }

    Exit forEnd(String id, Optional<Duration> longest) throws IOException, CommandException {
        var last = new AtomicReference<@Nullable StatusReport>();
        try {
            invocation.watch().requests(Optional.of(id), longest, report -> {
                last.set(report);
                return true;
            });
        } catch (CommandException.TimedOut e) {
            tellStragglers(last.get());
            throw e;
        }
        StatusReport end = last.get();
        if (end == null) {
            throw new ProtocolException("The host did not say how " + id + " ended.");
        }
        tell(end);
        return end.blocked() ? Exit.BLOCKED : Exit.DONE;
    }

    /** Whom to call, for people; scripts ask for the status. */
    private void tellStragglers(@Nullable StatusReport report) {
        if (report != null && !invocation.json()) {
            invocation.output().lines(new StatusText(invocation.environment()).stragglers(report));
        }
    }

    private void tell(StatusReport end) {
        if (invocation.json()) {
            invocation.output().json(StatusObject.of(end));
        } else {
            invocation.output().lines(new StatusText(invocation.environment()).of(end));
        }
    }
}
