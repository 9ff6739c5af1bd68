package dev.lastcall.platform.linux.desktop;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Carries messages to and from a bus that has let us in. One thread reads, one at a time writes. */
final class BusSocket implements Closeable {
    private static final System.Logger LOG = System.getLogger(BusSocket.class.getName());
    private static final int LONGEST_LINE = 512;

    private final SocketChannel channel;
    private final DataInputStream in;

    private BusSocket(SocketChannel channel) {
        this.channel = channel;
        this.in = new DataInputStream(Channels.newInputStream(channel));
    }

    static BusSocket open(SocketAddress address) throws IOException {
        var socket = new BusSocket(SocketChannel.open(StandardProtocolFamily.UNIX));
        try {
            socket.channel.connect(address);
            socket.introduce();
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** The next message; empty for a kind that nobody knows yet. */
    Optional<BusMessage> read() throws IOException {
        byte[] start = in.readNBytes(BusMessage.START);
        if (start.length < BusMessage.START) {
            throw new BusException("The bus has ended");
        }
        byte[] whole = new byte[BusMessage.length(ByteBuffer.wrap(start))];
        System.arraycopy(start, 0, whole, 0, start.length);
        in.readFully(whole, start.length, whole.length - start.length);
        return BusMessage.parse(ByteBuffer.wrap(whole));
    }

    void write(byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The line to the bus was not closed well", e);
        }
    }

    /** Who we are, the kernel tells the bus. */
    private void introduce() throws IOException {
        write("\0AUTH EXTERNAL\r\nDATA\r\n".getBytes(StandardCharsets.US_ASCII));
        String answers = line() + line();
        if (!answers.contains("OK ")) {
            throw new BusException("The bus does not let us in");
        }
        write("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
            if (text.append((char) c).length() >= LONGEST_LINE) {
                throw new BusException("That is not a bus");
            }
        }
        return text.toString();
    }
}
