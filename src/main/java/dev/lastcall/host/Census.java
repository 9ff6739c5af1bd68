package dev.lastcall.host;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Sessions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the system who is signed in. One question at a time and in order, so that an old answer never follows a newer one. */
final class Census {
    private static final long PATIENCE_SECONDS = 5;

    private final Sessions sessions;
    private final Executor worker;
    private final HostThread thread;
    private final Receiver receiver;
    private final Log log;

    /** @param receiver is told on the host's thread */
    Census(Sessions sessions, Executor worker, HostThread thread, Receiver receiver, Log log) {
        this.sessions = sessions;
        this.worker = worker;
        this.thread = thread;
        this.receiver = receiver;
        this.log = log;
    }

    /** Asks, and waits for nothing. */
    void take() {
        var unused = ask();
    }

    /** Done when the answer has been taken over, exceptionally when there was none. */
    private CompletableFuture<Void> ask() {
        var done = new CompletableFuture<Void>();
        worker.execute(() -> {
            try {
                List<Session> now = sessions.list();
                thread.post(() -> {
                    try {
                        receiver.observe(now);
                    } finally {
                        done.complete(null);
                    }
                });
            } catch (PlatformException e) {
                log.problem("The sessions cannot be listed", e);
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    /** Asks and waits a little; what is known already serves where the system is slow. Not for the host's thread. */
    void takeAndWait() {
        try {
            ask().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.problem("Going on with the sessions known so far", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    interface Receiver {
        void observe(List<Session> now) throws JournalException;
    }
}
