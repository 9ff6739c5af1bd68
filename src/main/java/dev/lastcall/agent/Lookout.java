package dev.lastcall.agent;

import dev.lastcall.platform.Attention;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Looks again and again whether the user's attention is taken, on a thread of its own, since parts of a desktop may be slow to answer. */
final class Lookout implements Runnable {
    private static final System.Logger LOG = System.getLogger(Lookout.class.getName());

    private final Supplier<Attention> made;
    private final Mailbox mailbox;
    private final Duration pause;
    private final CountDownLatch over = new CountDownLatch(1);

    Lookout(Supplier<Attention> made, Mailbox mailbox, Duration pause) {
        this.made = made;
        this.mailbox = mailbox;
        this.pause = pause;
    }

    @Override
    public void run() {
        try (Attention attention = made.get()) {
            do {
                boolean taken = attention.isTaken();
                mailbox.post(story -> story.attentionIs(this, taken));
            } while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "Nobody can tell whether the user may be disturbed", e);
            mailbox.post(story -> story.attentionIs(this, false));
        }
    }

    void end() {
        over.countDown();
    }
}
