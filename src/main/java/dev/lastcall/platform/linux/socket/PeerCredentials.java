package dev.lastcall.platform.linux.socket;

import com.sun.jna.LastErrorException;
import com.sun.jna.platform.linux.ErrNo;
import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.linux.libc.LibC;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who connected, as the kernel noted it at that moment; the groups include the primary one. */
record PeerCredentials(int pid, int uid, Set<Integer> groups) {
    private static final int CREDENTIALS_SIZE = 3 * Integer.BYTES;
    private static final int USUAL_GROUPS_SIZE = 256 * Integer.BYTES;

    static PeerCredentials of(Descriptor socket) throws IOException {
        return socket.use("getsockopt", fd -> {
            var credentials = option(fd, LibC.SO_PEERCRED, CREDENTIALS_SIZE);
            int pid = credentials.getInt();
            int uid = credentials.getInt();
            int primaryGroup = credentials.getInt();
            return new PeerCredentials(pid, uid, groups(fd, primaryGroup));
        });
    }

    /** The uid as people write it. */
    String account() {
        return Integer.toUnsignedString(uid);
    }

    private static Set<Integer> groups(int fd, int primary) {
        var others = option(fd, LibC.SO_PEERGROUPS, USUAL_GROUPS_SIZE);
        int count = others.remaining() / Integer.BYTES;
        return IntStream.concat(
                        IntStream.of(primary), IntStream.range(0, count).map(i -> others.getInt(i * Integer.BYTES)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ByteBuffer option(int fd, int name, int size) {
        byte[] value = new byte[size];
        var length = new IntByReference(size);
        try {
            LibC.INSTANCE.getsockopt(fd, LibC.SOL_SOCKET, name, value, length);
            return ByteBuffer.wrap(value, 0, length.getValue()).order(ByteOrder.nativeOrder());
        } catch (LastErrorException e) {
            if (e.getErrorCode() == ErrNo.ERANGE && length.getValue() > size) {
                return option(fd, name, length.getValue());
            }
            throw e;
        }
    }
}
