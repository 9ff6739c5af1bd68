package dev.lastcall.platform.linux.socket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells the service manager that a service can be used, see <a href="https://www.freedesktop.org/software/systemd/man/sd_notify.html">sd_notify(3)</a>. */
public final class ReadyNotice {
    private ReadyNotice() {}

    /**
     * Sends it.
     *
     * @param place the path that the variable {@code NOTIFY_SOCKET} names
     */
    public static void send(String place) throws IOException {
        Datagram.send(place, "READY=1".getBytes(StandardCharsets.US_ASCII));
    }
}
