package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Failure.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers what has been, one question after the other and of each account one at a time, on a thread of its own. */
final class Historian implements AutoCloseable {
    /** Fewer than may wait to be written to one connection. */
    static final int MOST = 4000;

    private final Archive archive;
    private final Log log;
    private final Set<String> asking = new HashSet<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("history").factory());

    Historian(Archive archive, Log log) {
        this.archive = archive;
        this.log = log;
    }

    /** The answer, and its end, come later. */
    void tell(Visitor visitor, FromCommand.History asked) throws Refused {
        if (asked.limit() < 1 || asked.limit() > MOST) {
            throw Refused.usage("Between 1 and " + MOST + " lines can be told at once");
        }
        if (!begins(visitor.peer())) {
            throw Refused.usage("You are being answered already: ask again in a moment");
        }
        reader.execute(() -> {
            try {
                answer(visitor, asked);
            } finally {
                ends(visitor.peer());
            }
        });
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }

    private void answer(Visitor visitor, FromCommand.History asked) {
        try {
            visitor.outbox().send(archive.find(visitor.peer(), asked));
            visitor.outbox().send(new Message.Done());
        } catch (JournalException e) {
            log.problem("What has been could not be told", e);
            visitor.outbox().send(new Message.Failure(Kind.UNEXPECTED, "The host could not do it; its log says why"));
        }
    }

    private synchronized boolean begins(Peer peer) {
        return asking.add(peer.account());
    }

    private synchronized void ends(Peer peer) {
        asking.remove(peer.account());
    }
}
