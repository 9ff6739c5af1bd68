package dev.lastcall.platform.windows.pipe;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Connections of which nobody knows yet whose they are: Windows tells only after they have said something. Who comes to speak does so at once;
 * of those who only wait, the one that has waited longest makes room.
 */
final class WaitingRoom {
    static final int SEATS = 64;

    private final Deque<Closeable> waiting = new ArrayDeque<>();

    synchronized void enter(Closeable connection) {
        waiting.add(connection);
        if (waiting.size() > SEATS) {
            close(waiting.remove());
        }
    }

    synchronized void leave(Closeable connection) {
        waiting.remove(connection);
    }

    private static void close(Closeable connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Closing a connection failed", e);
        }
    }
}
