package dev.lastcall.platform.linux.socket;

import dev.lastcall.protocol.LineReader;
import dev.lastcall.protocol.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One connection of an agent or a command: to the host, or from a program of the same account. The few lines that are written here fit what
 * the kernel buffers, so writing has no deadline.
 */
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
            throw new UncheckedIOException("Closing a connection failed", e);
        }
    }
}
