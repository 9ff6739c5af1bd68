package dev.lastcall.client;

import dev.lastcall.protocol.Link;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Closes a connection when the time is up, which wakes whoever reads from it. */
public final class TimeLimit {
    private final CompletableFuture<Void> alarm;
    private final CommandException meaning;
    private volatile boolean passed;

    /** What it means that the time is up, is told by {@link #check}. */
    TimeLimit(Duration length, Link link, CommandException meaning) {
        this.meaning = meaning;
        this.alarm = CompletableFuture.runAsync(
                () -> ring(link), CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Throws if the time is up. */
    void check() throws CommandException {
        if (passed) {
            throw meaning;
        }
    }

    void lift() {
        alarm.cancel(false);
    }

    private void ring(Link link) {
        passed = true;
        link.close();
    }
}
