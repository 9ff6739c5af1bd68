package dev.lastcall.platform.linux.socket;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The place in the file system where one host at a time listens: its folder, the lock that says whose it is, the socket's file. */
final class SocketPlace implements Closeable {
    private final Path socket;
    private final FileChannel lock;

    private SocketPlace(Path socket, FileChannel lock) {
        this.socket = socket;
        this.lock = lock;
    }

    /** Takes the place and leaves it free to bind to; throws when another host has it, or others could write there. */
    static SocketPlace take(Path socket, boolean forEverybody) throws IOException {
        SafeFolder.prepare(requireNonNull(socket.getParent()), forEverybody);
        var place = new SocketPlace(socket, lock(socket.resolveSibling(socket.getFileName() + ".lock"), socket));
        try {
            place.removeStale();
            return place;
        } catch (IOException e) {
            place.lock.close();
            throw e;
        }
    }

    /** Gives the place up; the lock's file stays, or two hosts could each hold a lock on a file of that name. */
    @Override
    public void close() {
        try (lock) {
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            throw new UncheckedIOException("Giving up " + socket + " failed", e);
        }
    }

    private static FileChannel lock(Path file, Path socket) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var channel = FileChannel.open(file, options, owner);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // as good as another process
        }
        channel.close();
        throw anotherHost(socket);
    }

    /** A host that was killed leaves its file behind; one that answers is not ours, and stays. */
    private void removeStale() throws IOException {
        if (Files.exists(socket, LinkOption.NOFOLLOW_LINKS)) {
            if (answers()) {
                throw anotherHost(socket);
            }
            Files.delete(socket);
        }
    }

    private boolean answers() throws IOException {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (SocketException nobody) {
            return false;
        }
    }

    private static IOException anotherHost(Path socket) {
        return new IOException("Another host is running at " + socket);
    }
}
