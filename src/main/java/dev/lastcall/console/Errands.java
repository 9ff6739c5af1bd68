package dev.lastcall.console;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.HostClient;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Has the host do one thing after the other, on a thread of its own, and tells the window what came of each. */
final class Errands implements AutoCloseable {
    private final Way way;
    private final Shown window;
    private final ExecutorService orders = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("orders").factory());

    /** What is done, and what there is to say of it. */
    interface Errand {
        Shown.Told at(HostClient host) throws IOException, CommandException;
    }

    Errands(Way way, Shown window) {
        this.way = way;
        this.window = window;
    }

    void run(Errand errand) {
        orders.execute(() -> {
            try {
                window.tell(errand.at(way.host()));
            } catch (IOException | CommandException e) {
                window.tell(Shown.Told.failed(e));
            }
        });
    }

    @Override
    public void close() {
        orders.shutdownNow();
    }
}
