package dev.lastcall.platform.linux;

import dev.lastcall.protocol.LineReader;
import dev.lastcall.protocol.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The side that connected. It trusts the host to read: its few lines fit what the kernel buffers, so writing has no deadline here. */
final class UnixSocketLink implements Link {
    private final SocketChannel channel;
    private final LineReader lines;

    UnixSocketLink(SocketChannel channel) {
        this.channel = channel;
        this.lines = new LineReader(Channels.newInputStream(channel));
    }

    @Override
    public Optional<String> read() throws IOException {
        return lines.read();
    }

    @Override
    public void write(String line) throws IOException {
        var bytes = ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Closing the connection to the host failed", e);
        }
    }
}
