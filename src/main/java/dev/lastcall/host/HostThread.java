package dev.lastcall.host;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The one thread that owns everything the host knows. After each piece of work it does what that work left to do. */
final class HostThread implements AutoCloseable {
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("host").factory());
    private final Log log;
    private Runnable afterwards = () -> {};

    HostThread(Log log) {
        this.log = log;
    }

    void afterEach(Runnable work) {
        afterwards = work;
    }

    /** Works on the thread and waits for it; what is thrown there is thrown here. */
    <T> T call(Callable<T> work) throws Exception {
        try {
            return executor.submit(() -> {
                        try {
                            return work.call();
                        } finally {
                            afterwards.run();
                        }
                    })
                    .get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Works on the thread later; a failure is logged. */
    void post(Work work) {
        executor.execute(() -> perform(work));
    }

    void postIn(Duration delay, Work work) {
        var unused = executor.schedule(() -> perform(work), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private void perform(Work work) {
        try {
            work.perform();
        } catch (Exception | Error e) {
            log.problem("The host could not go on with a piece of work", e);
        } finally {
            afterwards.run();
        }
    }

    interface Work {
        void perform() throws Exception;
    }
}
