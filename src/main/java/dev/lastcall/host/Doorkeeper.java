package dev.lastcall.host;

import dev.lastcall.platform.Channel;
import dev.lastcall.platform.Peer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/** Lets connections in, so many for each account, and gives each a thread. */
final class Doorkeeper {
    private static final int MOST_OF_ONE_ACCOUNT = 32;
    private static final int MOST_OF_AN_ADMINISTRATOR = 256;
    private static final int MOST = 2048;

    private final Channel.Listener listener;
    private final BiConsumer<Channel.Incoming, Allowance> conversation;
    private final Clocks clocks;
    private final Log log;
    private final Semaphore room = new Semaphore(MOST);
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();

    Doorkeeper(
            Channel.Listener listener, BiConsumer<Channel.Incoming, Allowance> conversation, Clocks clocks, Log log) {
        this.listener = listener;
        this.conversation = conversation;
        this.clocks = clocks;
        this.log = log;
    }

    /** Serves until the listener is closed. */
    void serve() {
        while (true) {
            Channel.Incoming incoming;
            try {
                incoming = listener.accept();
            } catch (IOException e) {
                return; // closed
            }
            letIn(incoming);
        }
    }

    /** Who it is may have to be asked elsewhere, so even that is left to the connection's own thread. */
    private void letIn(Channel.Incoming incoming) {
        if (!room.tryAcquire()) {
            incoming.close();
            return;
        }
        try {
            Thread.ofPlatform()
                    .daemon()
                    .name("connection")
                    .stackSize(512 * 1024)
                    .start(() -> converse(incoming));
        } catch (OutOfMemoryError e) {
            room.release();
            incoming.close();
            log.problem("No thread for a connection", e);
        }
    }

    private void converse(Channel.Incoming incoming) {
        try (incoming) {
            Peer peer = incoming.peer();
            int most = peer.administrator() ? MOST_OF_AN_ADMINISTRATOR : MOST_OF_ONE_ACCOUNT;
            boolean few = open.merge(peer.account(), 1, Integer::sum) <= most;
            try {
                if (few) {
                    conversation.accept(incoming, allowance(peer));
                }
            } finally {
                leave(peer.account());
            }
        } finally {
            room.release();
        }
    }

    private Allowance allowance(Peer peer) {
        return allowances.computeIfAbsent(peer.account(), account -> new Allowance(clocks.steadyNanos()));
    }

    private void leave(String account) {
        open.computeIfPresent(account, (key, count) -> count == 1 ? null : count - 1);
    }
}
