package dev.lastcall;

import dev.lastcall.client.HostClient;
import dev.lastcall.client.RelayedChannel;
import dev.lastcall.console.Way;
import dev.lastcall.platform.Administering;
import dev.lastcall.platform.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** First with the rights of whoever opened the window, then through a relay with more, or in another window; again without when the relay has ended. */
final class RisingWay implements Way {
    private final Platform platform;
    private final Optional<Path> home;
    private @Nullable RelayedChannel relay;

    RisingWay(Platform platform, Optional<Path> home) {
        this.platform = platform;
        this.home = home;
    }

    @Override
    public synchronized HostClient host() {
        RelayedChannel risen = relay;
        return new HostClient(risen != null && risen.isOpen() ? risen : platform.channel(), home);
    }

    @Override
    public boolean mayRise() {
        return platform.administering().isPresent();
    }

    /** Nothing else waits meanwhile. */
    @Override
    public Risen rise() throws IOException {
        Administering way = platform.administering().orElseThrow(() -> new IOException("There is no way to rise."));
        return switch (way) {
            case Administering.Relay(List<String> command) -> through(command);
            case Administering.Anew anew -> {
                anew.open();
                yield Risen.ANOTHER;
            }
        };
    }

    private Risen through(List<String> command) throws IOException {
        RelayedChannel risen = RelayedChannel.by(new ProcessBuilder(command));
        synchronized (this) {
            relay = risen;
        }
        return Risen.THIS;
    }

    @Override
    public synchronized void close() {
        RelayedChannel risen = relay;
        if (risen != null) {
            risen.close();
        }
    }
}
