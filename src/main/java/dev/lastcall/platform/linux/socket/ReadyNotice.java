package dev.lastcall.platform.linux.socket;

import com.sun.jna.LastErrorException;
import dev.lastcall.platform.linux.libc.LibC;
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
        byte[] address = SocketFile.address(place);
        byte[] ready = "READY=1".getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Descriptor(LibC.INSTANCE.socket(LibC.AF_UNIX, LibC.SOCK_DGRAM | LibC.SOCK_CLOEXEC, 0))) {
            socket.use(
                    "sendto",
                    fd -> LibC.INSTANCE.sendto(fd, ready, ready.length, LibC.MSG_NOSIGNAL, address, address.length));
        } catch (LastErrorException e) {
            throw new IOException("The service manager cannot be told", e);
        }
    }
}
