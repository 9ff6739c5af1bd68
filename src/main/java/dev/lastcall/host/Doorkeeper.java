package dev.lastcall.host;

import dev.lastcall.platform.Channel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Lets connections in, so many for each account, and gives each a thread. */
final class Doorkeeper {
    private static final int MOST_OF_ONE_ACCOUNT = 32;
    private static final int MOST_OF_AN_ADMINISTRATOR = 256;

    private final Channel.Listener listener;
    private final BiConsumer<Channel.Incoming, Allowance> conversation;
    private final Clocks clocks;
    private final Log log;
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

    private void letIn(Channel.Incoming incoming) {
        var peer = incoming.peer();
        int most = peer.administrator() ? MOST_OF_AN_ADMINISTRATOR : MOST_OF_ONE_ACCOUNT;
        if (open.merge(peer.account(), 1, Integer::sum) > most) {
            leave(peer.account());
            incoming.close();
            return;
        }
        try {
            Thread.ofPlatform()
                    .daemon()
                    .name("connection of " + peer.name() + " pid " + peer.pid())
                    .stackSize(512 * 1024)
                    .start(() -> converse(incoming));
        } catch (OutOfMemoryError e) {
            leave(peer.account());
            incoming.close();
            log.problem("No thread for a connection of " + peer.name(), e);
        }
    }

    private void converse(Channel.Incoming incoming) {
        String account = incoming.peer().account();
        try (incoming) {
            conversation.accept(
                    incoming, allowances.computeIfAbsent(account, a -> new Allowance(clocks.steadyNanos())));
        } finally {
            leave(account);
        }
    }

    private void leave(String account) {
        open.computeIfPresent(account, (key, count) -> count == 1 ? null : count - 1);
    }
}
