package dev.lastcall.platform;

import dev.lastcall.protocol.Link;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The way between the processes of one computer. */
public interface Channel {
    /** Takes the host's place; throws when another host has it, or the place cannot be made. */
    Listener listen() throws IOException;

    /** Connects to the host; throws {@link NoHostException} when none is running. */
    Link connect() throws IOException;

    /** Where a host waits for others. */
    interface Listener extends Closeable {
        /** Waits for the next connection; throws when this listener has been closed. */
        Incoming accept() throws IOException;

        @Override
        void close();
    }

    /** A connection and who it is. */
    interface Incoming extends Link {
        Peer peer();

        /** The same process speaking for this account, as an administrator; empty unless it is the system's own (root) and there is that account. */
        default Optional<Peer> speakingFor(String account) {
            return Optional.empty();
        }

        /** How long {@link #read} waits for the next line; zero for ever. */
        void readWithin(Duration limit) throws IOException;
    }
}
