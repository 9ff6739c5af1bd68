package dev.lastcall.platform.linux.socket;

import com.sun.jna.LastErrorException;
import dev.lastcall.platform.linux.libc.LibC;
import java.io.IOException;

/** A few bytes to whoever listens at a path, in one piece; no answer comes. */
public final class Datagram {
    private Datagram() {}

    public static void send(String place, byte[] bytes) throws IOException {
        byte[] address = SocketFile.address(place);
        try (var socket = new Descriptor(LibC.INSTANCE.socket(LibC.AF_UNIX, LibC.SOCK_DGRAM | LibC.SOCK_CLOEXEC, 0))) {
            socket.use(
                    "sendto",
                    fd -> LibC.INSTANCE.sendto(fd, bytes, bytes.length, LibC.MSG_NOSIGNAL, address, address.length));
        } catch (LastErrorException e) {
            throw new IOException("Nobody listens at " + place, e);
        }
    }
}
