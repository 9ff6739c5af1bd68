package dev.lastcall.hooks;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One step of several applications at once, each on a thread of its own. */
final class Together {
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("hook-", 1).factory();

    private Together() {}

    /** Waits for all of them; tells each result, on the calling thread, as soon as it is there. */
    static <T> void run(
            List<Application> applications, Function<Application, T> step, BiConsumer<Application, T> heard) {
        try (var threads = Executors.newThreadPerTaskExecutor(THREADS)) {
            var results = new ExecutorCompletionService<Done<T>>(threads);
            applications.forEach(a -> results.submit(() -> new Done<>(a, step.apply(a))));
            for (int i = 0; i < applications.size(); i++) {
                Done<T> done = results.take().get();
                heard.accept(done.application(), done.result());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("An application's step broke in an unforeseen way", e);
        }
    }

    private record Done<T>(Application application, T result) {}
}
