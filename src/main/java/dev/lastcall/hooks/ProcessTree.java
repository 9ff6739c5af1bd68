package dev.lastcall.hooks;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process and everything that descends from it. */
final class ProcessTree {
    private static final long POLITE_SECONDS = 2;

    private ProcessTree() {}

    /** Asks all of them to end, then ends them; nothing to do for a process that has ended by itself. */
    static void end(ProcessHandle root) throws InterruptedException {
        if (!root.isAlive()) {
            return;
        }
        List<ProcessHandle> all =
                Stream.concat(root.descendants(), Stream.of(root)).toList();
        all.forEach(ProcessHandle::destroy);
        await(all);
        all.stream().flatMap(ProcessHandle::descendants).forEach(ProcessHandle::destroyForcibly);
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static void await(List<ProcessHandle> all) throws InterruptedException {
        var ends = all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(POLITE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return; // the firm way follows
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
