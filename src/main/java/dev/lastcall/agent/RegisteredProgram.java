package dev.lastcall.agent;

import dev.lastcall.hooks.Application;
import dev.lastcall.hooks.HookResult;
import dev.lastcall.platform.Closing;
import dev.lastcall.platform.Programs;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.Wire;
import dev.lastcall.protocol.WithProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/**
 * A program that has registered. It stays registered as long as its connection lasts, even if it does not answer: what hangs may hold
 * unsaved work. For any thread.
 */
final class RegisteredProgram implements Application {
    /** So many orders may be unanswered; a program that far behind is not sent another, since nobody reads them. */
    private static final int MOST_UNANSWERED = 8;

    private final String name;
    private final Optional<ProcessHandle> process;
    private final Link link;
    private final Duration limit;
    private final Map<Integer, CompletableFuture<WithProgram.Saved>> unanswered = new HashMap<>();
    private int lastId;
    private boolean gone;

    /** @param process the one that is closed when the program is closed, if it has named one */
    RegisteredProgram(String name, Optional<ProcessHandle> process, Link link, Duration limit) {
        this.name = name;
        this.process = process;
        this.link = link;
        this.limit = limit;
    }

    /** Every answer is to an order, and there is one answer to each. */
    synchronized void heard(WithProgram.Saved answer) throws ProtocolException {
        var order = unanswered.remove(answer.id());
        if (order == null) {
            throw new ProtocolException("Nobody has asked for number " + answer.id());
        }
        order.complete(answer);
    }

    /** Its connection has ended. */
    synchronized void gone() {
        gone = true;
        unanswered
                .values()
                .forEach(order -> order.completeExceptionally(new IOException("it ended without an answer")));
        unanswered.clear();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isCalled(String asked) {
        return name.equalsIgnoreCase(asked);
    }

    @Override
    public HookResult save() {
        return order(WithProgram.Save::new).orElseGet(() -> HookResult.failed(name, "it ended without an answer"));
    }

    /** Ending is an answer, and the best one. */
    @Override
    public Optional<HookResult> close() {
        return Optional.of(order(WithProgram.Close::new).orElseGet(() -> HookResult.nothing(name)));
    }

    @Override
    public boolean hasCloseStep() {
        return true;
    }

    @Override
    public Set<String> programs() {
        return Set.of();
    }

    @Override
    public List<ProcessHandle> processes(Closing closing) {
        return process.stream().toList();
    }

    @Override
    public synchronized boolean isLeft(Programs running) {
        return process.map(ProcessHandle::isAlive).orElse(!gone);
    }

    /** What it answered; empty if it ended instead. */
    private Optional<HookResult> order(IntFunction<Message> words) {
        try {
            WithProgram.Saved said = sent(words).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(HookResult.said(name, said.saved(), said.kept(), said.unsaved()));
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of(HookResult.failed(name, "no answer within " + limit.toSeconds() + " seconds"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(HookResult.failed(name, "it was broken off"));
        }
    }

    private synchronized CompletableFuture<WithProgram.Saved> sent(IntFunction<Message> words) {
        var answer = new CompletableFuture<WithProgram.Saved>();
        if (gone) {
            answer.completeExceptionally(new IOException("it has ended"));
        } else if (unanswered.size() < MOST_UNANSWERED) {
            lastId++;
            unanswered.put(lastId, answer);
            write(words.apply(lastId));
        }
        return answer;
    }

    /** Where it cannot be written, the reader of the connection sees that it has ended. */
    private void write(Message order) {
        try {
            link.write(Wire.write(order));
        } catch (IOException e) {
            link.close();
        }
    }
}
