package dev.lastcall.platform.linux.socket;

import com.sun.jna.LastErrorException;
import dev.lastcall.platform.linux.libc.LibC;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A socket that listens at a path. */
final class SocketFile {
    /** The kernel's {@code sun_path}, less the zero that ends it. */
    private static final int LONGEST_PATH = 107;

    private static final int OWNER_ONLY = 0600;
    private static final String EVERYBODY = "rw-rw-rw-";
    private static final int BACKLOG = 128;

    private SocketFile() {}

    /** Binds and listens; the file is born with its owner's rights alone. */
    static Descriptor listen(Path path, boolean forEverybody) throws IOException {
        byte[] address = address(path.toString());
        int fd = LibC.INSTANCE.socket(LibC.AF_UNIX, LibC.SOCK_STREAM | LibC.SOCK_CLOEXEC, 0);
        var socket = new Descriptor(fd);
        try {
            // The kernel takes the file's mode from the socket's: unlike umask(2) this touches no other thread.
            LibC.INSTANCE.fchmod(fd, OWNER_ONLY);
            LibC.INSTANCE.bind(fd, address, address.length);
            LibC.INSTANCE.listen(fd, BACKLOG);
            open(path, forEverybody);
            return socket;
        } catch (LastErrorException | IOException e) {
            socket.close();
            throw new IOException("Listening at " + path + " failed: " + e.getMessage(), e);
        }
    }

    private static void open(Path path, boolean forEverybody) throws IOException {
        if (forEverybody) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(EVERYBODY));
        }
    }

    /** As <a href="https://man7.org/linux/man-pages/man7/unix.7.html">unix(7)</a> has it. */
    static byte[] address(String path) throws IOException {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        if (name.length > LONGEST_PATH) {
            throw new IOException("The path " + path + " is too long for a socket, at most " + LONGEST_PATH + " bytes");
        }
        return ByteBuffer.allocate(Short.BYTES + name.length + 1)
                .order(ByteOrder.nativeOrder())
                .putShort((short) LibC.AF_UNIX)
                .put(name)
                .array();
    }
}
