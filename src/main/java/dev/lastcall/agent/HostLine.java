package dev.lastcall.agent;

import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Wire;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is said to the host, while there is one; for any thread. */
final class HostLine {
    private final Object writing = new Object();
    private volatile @Nullable Link link;

    void connected(Link newLink) {
        link = newLink;
    }

    void disconnected() {
        link = null;
    }

    /** Whether it could be said; when not, the reader of the connection will see that it has ended. */
    boolean say(Message message) {
        Link to = link;
        if (to == null) {
            return false;
        }
        try {
            synchronized (writing) {
                to.write(Wire.write(message));
            }
            return true;
        } catch (IOException e) {
            Log.AGENT.log(System.Logger.Level.DEBUG, "The host did not take a message", e);
            to.close();
            return false;
        }
    }

    /** Never waits, not even for a message that is being written. */
    void close() {
        Link open = link;
        if (open != null) {
            open.close();
        }
    }
}
