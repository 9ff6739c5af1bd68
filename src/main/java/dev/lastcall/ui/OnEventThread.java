package dev.lastcall.ui;

import java.awt.EventQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** For what Swing lets only its own thread do, and somebody else waits for. */
final class OnEventThread {
    private OnEventThread() {}

    static <T> T get(Supplier<T> work) {
        var task = new FutureTask<T>(work::get);
        if (EventQueue.isDispatchThread()) {
            task.run();
        } else {
            EventQueue.invokeLater(task);
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The user interface could not do it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for it any more", e);
        }
    }
}
