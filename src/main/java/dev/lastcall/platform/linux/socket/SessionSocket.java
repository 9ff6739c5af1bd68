package dev.lastcall.platform.linux.socket;

import dev.lastcall.platform.Registration;
import dev.lastcall.protocol.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Objects;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/** A session's own socket, in plain Java: an idle agent waits at it, and must load nothing native for that. */
public final class SessionSocket implements Registration {
    private static final String OWNER_ONLY = "rw-------";

    private final Path path;
    private final ServerSocketChannel server;
    private final @Nullable Object file;

    private SessionSocket(Path path, ServerSocketChannel server) throws IOException {
        this.path = path;
        this.server = server;
        this.file = key(path);
    }

    /** Takes the place, also from an earlier agent of this session; the folder keeps everybody else out from the first moment. */
    public static SessionSocket open(Path path) throws IOException {
        SafeFolder.prepare(Objects.requireNonNull(path.getParent()), false);
        Files.deleteIfExists(path);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(OWNER_ONLY));
            return new SessionSocket(path, server);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public Link accept() throws IOException {
        while (true) {
            SocketChannel channel = server.accept();
            if (isOwn(channel)) {
                return new UnixSocketLink(channel);
            }
            channel.close();
        }
    }

    /** A newer agent may have put its own socket there. */
    @Override
    public void close() {
        try (server) {
            if (Files.exists(path) && Objects.equals(file, key(path))) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Giving up " + path + " failed", e);
        }
    }

    private static boolean isOwn(SocketChannel channel) {
        try {
            UserPrincipal peer =
                    channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user();
            return peer.equals(Files.getOwner(Path.of("/proc/self")));
        } catch (IOException e) {
            return false; // gone already
        }
    }

    private static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }
}
