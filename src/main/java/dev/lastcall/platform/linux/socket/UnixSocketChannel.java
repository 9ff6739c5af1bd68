package dev.lastcall.platform.linux.socket;

import dev.lastcall.platform.Channel;
import dev.lastcall.platform.NoHostException;
import dev.lastcall.protocol.Link;
import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A Unix-domain socket in the file system. Connecting is plain Java, so that an idle agent loads nothing native; listening is not. */
public final class UnixSocketChannel implements Channel {
    private final Path socket;
    private final boolean forEverybody;

    private UnixSocketChannel(Path socket, boolean forEverybody) {
        this.socket = socket;
        this.forEverybody = forEverybody;
    }

    /** The computer's own socket: everybody may connect, the system's administrators may ask. */
    public static UnixSocketChannel forEverybody(Path socket) {
        return new UnixSocketChannel(socket, true);
    }

    /** A socket that only its owner, who is its administrator, may connect to. */
    public static UnixSocketChannel forOwner(Path socket) {
        return new UnixSocketChannel(socket, false);
    }

    @Override
    public Listener listen() throws IOException {
        return UnixSocketListener.open(socket, forEverybody);
    }

    @Override
    public Link connect() throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return new UnixSocketLink(channel);
        } catch (IOException e) {
            channel.close();
            throw explained(e);
        }
    }

    private IOException explained(IOException e) {
        if (e instanceof ConnectException || Files.notExists(socket, LinkOption.NOFOLLOW_LINKS)) {
            return new NoHostException("No host is running at " + socket, e);
        }
        if (!Files.isWritable(socket)) {
            return new IOException("You may not connect to the host at " + socket, e);
        }
        return new IOException("Connecting to the host at " + socket + " failed: " + e.getMessage(), e);
    }
}
