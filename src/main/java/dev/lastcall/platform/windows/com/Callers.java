package dev.lastcall.platform.windows.com;

import dev.lastcall.platform.PlatformException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for calls that may not come back. One is used again and again, until a call stays away: then the next call has another. */
public final class Callers implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final int MOST = 16;
    private static final int IDLE_SECONDS = 5;

    private final AtomicInteger inside = new AtomicInteger(1);
    private final ExecutorService threads;
    private final Duration patience;
    private final Runnable whenLeft;

    /**
     * Begins with none.
     *
     * @param patience for one answer
     * @param whenLeft is done when this is closed and the last call has come back
     */
    Callers(Duration patience, Runnable whenLeft) {
        this.patience = patience;
        this.whenLeft = whenLeft;
        this.threads = new ThreadPoolExecutor(
                0, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons("automation"));
    }

    /** Something that a program is asked. */
    public interface Call<T> {
        T make() throws ComException;
    }

    static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    <T> T ask(Call<T> call) throws PlatformException {
        try {
            return answer(begin(call), patience);
        } catch (TimeoutException e) {
            throw new PlatformException("A program does not answer", e);
        }
    }

    void tell(Call<?> call) throws PlatformException {
        try {
            answer(begin(call), GLANCE);
        } catch (TimeoutException e) {
            // as with a press that opens a dialog: some programs answer when it is closed again
        }
    }

    @Override
    public void close() {
        if (!threads.isShutdown()) {
            threads.shutdown();
            leave();
        }
    }

    private <T> Future<T> begin(Call<T> call) throws PlatformException {
        if (inside.getAndUpdate(count -> count == 0 ? 0 : count + 1) == 0) {
            throw new PlatformException("Looking at programs is over");
        }
        try {
            return threads.submit(() -> made(call));
        } catch (RejectedExecutionException e) {
            leave();
            throw new PlatformException("Too many programs do not answer", e);
        }
    }

    private <T> T made(Call<T> call) throws ComException {
        try {
            return call.make();
        } finally {
            leave();
        }
    }

    private void leave() {
        if (inside.decrementAndGet() == 0) {
            whenLeft.run();
        }
    }

    private static <T> T answer(Future<T> answer, Duration most) throws PlatformException, TimeoutException {
        try {
            return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new PlatformException("A program did not do what it was asked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("Nobody waits for programs any more", e);
        }
    }
}
