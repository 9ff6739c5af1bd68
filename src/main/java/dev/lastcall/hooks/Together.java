package dev.lastcall.hooks;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;

/** One step of several hooks at once, each on a thread of its own. */
final class Together {
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("hook-", 1).factory();

    private Together() {}

    /** Waits for all of them; tells each result, on the calling thread, as soon as it is there. */
    static void run(List<Hook> hooks, Function<Hook, HookResult> step, Consumer<HookResult> heard) {
        try (var threads = Executors.newThreadPerTaskExecutor(THREADS)) {
            var results = new ExecutorCompletionService<HookResult>(threads);
            hooks.forEach(hook -> results.submit(() -> step.apply(hook)));
            for (int i = 0; i < hooks.size(); i++) {
                heard.accept(results.take().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A hook's step broke in an unforeseen way", e);
        }
    }
}
