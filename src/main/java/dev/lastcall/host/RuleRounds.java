package dev.lastcall.host;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has the standing rules looked at every half minute, where there are any. */
final class RuleRounds {
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final long PATIENCE_SECONDS = 5;

    private final HostThread thread;
    private final Executor worker;
    private final Census census;
    private final RuleKeeper keeper;
    private final RuleFacts facts;
    private final Duration pause;

    RuleRounds(HostThread thread, Executor worker, Census census, RuleKeeper keeper, RuleFacts facts, Clocks clocks) {
        this.thread = thread;
        this.worker = worker;
        this.census = census;
        this.keeper = keeper;
        this.facts = facts;
        this.pause = clocks.real(EVERY);
    }

    void begin() {
        if (!keeper.rules().isEmpty()) {
            thread.post(this::round);
        }
    }

    /** Looks at once and waits a little; what was seen before serves where the system is slow. Not for the host's thread. */
    void lookAndWait() {
        try {
            look().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The worker does one thing after the other, so the sessions are fresh when the rules are looked at. */
    private void round() {
        census.take();
        var unused = look().thenRun(() -> thread.post(keeper::ask));
        thread.postIn(pause, this::round);
    }

    private CompletableFuture<Void> look() {
        var done = new CompletableFuture<Void>();
        thread.post(() -> {
            var accounts = keeper.accounts();
            worker.execute(() -> {
                var seen = facts.look(accounts);
                thread.post(() -> {
                    keeper.learn(seen);
                    done.complete(null);
                });
            });
        });
        return done;
    }
}
