package dev.lastcall.client;

import dev.lastcall.protocol.ProtocolException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Watches requests also across a restart of the host, which comes back with the same countdowns. For one thread. */
public final class PatientWatch {
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** Half a minute of pauses. */
    private static final int TRIES = 150;

    private final HostClient host;
    private final InstantSource clock;
    private final Watcher watcher;
    private boolean heard;
    private int lost;

    public PatientWatch(HostClient host, InstantSource clock, Watcher watcher) {
        this.host = host;
        this.clock = clock;
        this.watcher = watcher;
    }

    public void run(Optional<String> id, Optional<Duration> longest) throws IOException, CommandException {
        Optional<Instant> until = longest.map(clock.instant()::plus);
        while (!ended(id, until.map(this::left))) {
            pause();
        }
    }

    /** Whether it was watched to its end; if not, the host was lost after it had been heard, and may come back. */
    private boolean ended(Optional<String> id, Optional<Duration> left) throws IOException, CommandException {
        try {
            host.watch(id, left, this::pass);
            return true;
        } catch (ProtocolException e) {
            throw e;
        } catch (IOException | CommandException.NoHost e) {
            lost++;
            if (!heard || lost > TRIES) {
                throw e;
            }
            return false;
        }
    }

    private boolean pass(StatusReport report) {
        heard = true;
        return watcher.changed(report);
    }

    private Duration left(Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Watching was broken off.", e);
        }
    }
}
