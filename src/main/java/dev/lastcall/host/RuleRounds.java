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
    private final Sight sight;
    private final RuleKeeper keeper;
    private final Duration pause;

    /** All that is looked at. */
    record Sight(Census census, Survey survey, RuleFacts facts) {}

    RuleRounds(Survey.Threads threads, Sight sight, RuleKeeper keeper, Clocks clocks) {
        this.thread = threads.host();
        this.worker = threads.worker();
        this.sight = sight;
        this.keeper = keeper;
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
        sight.census().take();
        var unused = look().thenRun(() -> thread.post(keeper::ask));
        thread.postIn(pause, this::round);
    }

    private CompletableFuture<Void> look() {
        var done = new CompletableFuture<Void>();
        thread.post(() -> {
            var accounts = keeper.accounts();
            worker.execute(() -> {
                var seen = sight.facts().look(accounts);
                thread.post(() -> {
                    keeper.learn(seen);
                    sight.survey().look(session -> true, () -> done.complete(null));
                });
            });
        });
        return done;
    }
}
