package dev.lastcall.client;

import dev.lastcall.protocol.ProtocolException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Watches also across a restart of the host, which comes back with the same countdowns and sessions. For one thread, and one watch. */
public final class PatientWatch {
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** Half a minute of pauses. */
    private static final int TRIES = 150;

    private final HostClient host;
    private final InstantSource clock;
    private boolean heard;
    private int lost;

    public PatientWatch(HostClient host, InstantSource clock) {
        this.host = host;
        this.clock = clock;
    }

    /** As {@link HostClient#watch}. */
    public void requests(Optional<String> id, Optional<Duration> longest, Watcher watcher)
            throws IOException, CommandException {
        Optional<Instant> until = longest.map(clock.instant()::plus);
        whileLost(() -> host.watch(id, until.map(this::left), report -> {
            heard = true;
            return watcher.changed(report);
        }));
    }

    /** As {@link HostClient#watchSessions}; what has not changed while the host was away is not told again. */
    public void sessions(SessionWatcher watcher) throws IOException, CommandException {
        var since = new SessionsSince(watcher);
        whileLost(() -> {
            since.beginAnew();
            host.watchSessions(news -> {
                heard = true;
                return since.told(news);
            });
        });
    }

    private interface Watching {
        void run() throws IOException, CommandException;
    }

    private void whileLost(Watching watching) throws IOException, CommandException {
        while (!ended(watching)) {
            pause();
        }
    }

    /** Whether it was watched to its end; if not, the host was lost after it had been heard, and may come back. */
    private boolean ended(Watching watching) throws IOException, CommandException {
        try {
            watching.run();
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
