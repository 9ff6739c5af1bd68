package dev.lastcall.console;

import dev.lastcall.client.CommandException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One thing that is followed at the host for as long as the window is open, on a thread of its own; again and again when the host goes away. */
final class Feed {
    private static final Logger LOG = Logger.getLogger(Feed.class.getName());
    private static final long PAUSE_MILLIS = 1000;

    /** Follows until the host goes away or the thread is interrupted. */
    interface Source {
        void follow() throws IOException, CommandException;
    }

    private final Source source;
    private final Known known;
    private final Thread thread;
    private volatile boolean closed;

    Feed(String name, Source source, Known known) {
        this.source = source;
        this.known = known;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Begins anew, at once. */
    void again() {
        thread.interrupt();
    }

    void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        while (!closed) {
            boolean interrupted = !follow();
            if (!closed && !interrupted) {
                pause();
            }
        }
    }

    /** Whether it was the host's fault that it ended. */
    private boolean follow() {
        try {
            source.follow();
            return true;
        } catch (CommandException.NoHost e) {
            known.lost(true);
        } catch (IOException | CommandException e) {
            if (Thread.interrupted()) {
                return false;
            }
            LOG.log(Level.FINE, "The host is followed no more", e);
            known.lost(false);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What the host said could not be shown", e);
            known.lost(false);
        }
        return true;
    }

    static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void pause() {
        pause(PAUSE_MILLIS);
    }
}
