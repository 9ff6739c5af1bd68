package dev.lastcall.console;

import dev.lastcall.client.CommandException;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Questions of one kind, on a thread of their own: those that another has followed before their turn came are never asked. */
final class Questions implements AutoCloseable {
    private final Consumer<Exception> failed;
    private final ExecutorService asking;
    private final AtomicInteger asked = new AtomicInteger();

    /** Asks the host, and hands on what it answers. */
    interface Question {
        void ask() throws IOException, CommandException;
    }

    /** @param failed is told where an answer could not be had */
    Questions(String name, Consumer<Exception> failed) {
        this.failed = failed;
        this.asking = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    void ask(Question question) {
        int number = asked.incrementAndGet();
        asking.execute(() -> {
            if (number == asked.get()) {
                answer(question);
            }
        });
    }

    private void answer(Question question) {
        try {
            question.ask();
        } catch (IOException | CommandException e) {
            failed.accept(e);
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
