package dev.lastcall.platform.linux.desktop;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The session's bus, for all that stands on the desktop: connected when first used, and anew when the line has ended. */
final class DesktopBus implements BusLine.Listener, Closeable {
    private final Optional<? extends SocketAddress> address;
    private final List<Party> parties = new CopyOnWriteArrayList<>();
    private @Nullable BusLine line;

    /** Who takes part; told on the thread that reads. */
    interface Party {
        Optional<BusLine.Answer> called(BusMessage call);

        void signalled(BusMessage signal);

        void ended();
    }

    DesktopBus(Optional<? extends SocketAddress> address) {
        this.address = address;
    }

    void join(Party party) {
        parties.add(party);
    }

    synchronized BusLine line() throws IOException {
        BusLine open = line;
        if (open == null) {
            SocketAddress place = address.orElseThrow(() -> new BusException("This session has no bus"));
            open = BusLine.open(place, this);
            line = open;
        }
        return open;
    }

    @Override
    public Optional<BusLine.Answer> called(BusMessage call) {
        if (call.isCalled("org.freedesktop.DBus.Peer", "Ping")) {
            return Optional.of(BusLine.Answer.NOTHING);
        }
        return parties.stream().flatMap(party -> party.called(call).stream()).findFirst();
    }

    @Override
    public void signalled(BusMessage signal) {
        parties.forEach(party -> party.signalled(signal));
    }

    @Override
    public void ended() {
        synchronized (this) {
            line = null;
        }
        parties.forEach(Party::ended);
    }

    @Override
    public synchronized void close() {
        if (line != null) {
            line.close();
        }
    }
}
