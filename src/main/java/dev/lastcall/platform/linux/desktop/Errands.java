package dev.lastcall.platform.linux.desktop;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What has to wait for others on the bus, one after the other on a thread that ends when nothing is left to do. */
final class Errands {
    private static final System.Logger LOG = System.getLogger(Errands.class.getName());
    private static final long KEPT_SECONDS = 5;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            KEPT_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("errands").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    interface Errand {
        void run() throws IOException;
    }

    Errands() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** A desktop that does not do its part is done without. */
    void run(Errand errand) {
        thread.execute(() -> {
            try {
                errand.run();
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.DEBUG, "The desktop did not do its part", e);
            }
        });
    }

    void end() {
        thread.shutdownNow();
    }
}
