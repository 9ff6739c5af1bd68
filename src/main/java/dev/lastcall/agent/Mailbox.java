package dev.lastcall.agent;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** All that reaches the story of a countdown, one after the other on one thread, which ends when nothing comes any more. */
final class Mailbox {
    private static final System.Logger LOG = System.getLogger(Mailbox.class.getName());

    private final ScheduledThreadPoolExecutor thread;
    private final Story story;

    Mailbox(Function<Mailbox, Story> made) {
        thread = Workers.named("story");
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        story = made.apply(this);
    }

    void post(Consumer<Story> letter) {
        thread.execute(() -> open(letter));
    }

    void postIn(Duration delay, Consumer<Story> letter) {
        var unused = thread.schedule(() -> open(letter), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From now on nothing is opened any more. */
    void close() {
        thread.shutdownNow();
    }

    /** A bug in one step must not end the countdown for its user. */
    private void open(Consumer<Story> letter) {
        try {
            letter.accept(story);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.ERROR, "A step of the agent broke", e);
        }
    }
}
