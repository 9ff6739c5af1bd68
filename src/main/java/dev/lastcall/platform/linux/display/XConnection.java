package dev.lastcall.platform.linux.display;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A connection to an X server, one request and its answer after the other, by the
 * <a href="https://www.x.org/releases/current/doc/xproto/x11protocol.html">X Window System Protocol</a>.
 */
final class XConnection implements Closeable {
    private static final int HEADER = 32;
    /** Enough for a list of 4000 windows; more than that is not answered but broken. */
    private static final int LONGEST = 1 << 16;

    private static final byte ERROR = 0;
    private static final byte REPLY = 1;
    private static final byte GENERIC_EVENT = 35;

    private final SocketChannel channel;
    private final int root;

    private XConnection(SocketChannel channel, String cookie) throws IOException {
        this.channel = channel;
        this.root = greet(cookie);
    }

    /** @param cookie each letter a byte; empty where the display needs none */
    static XConnection open(Path socket, String cookie) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        try {
            return new XConnection(channel, cookie);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The window behind all others. */
    int root() {
        return root;
    }

    /** A request with room for so many bytes after its first four. */
    static ByteBuffer request(int opcode, int detail, int bytes) {
        int whole = Integer.BYTES + padded(bytes);
        return buffer(whole).put((byte) opcode).put((byte) detail).putShort((short) (whole / Integer.BYTES));
    }

    /** A request that is about a name: its length, then itself. */
    static ByteBuffer naming(int opcode, int detail, String name) {
        return request(opcode, detail, Integer.BYTES + name.length())
                .putShort((short) name.length())
                .putShort((short) 0)
                .put(name.getBytes(StandardCharsets.US_ASCII));
    }

    /** The whole answer, from its first byte; empty where the server says that the request makes no sense. */
    ByteBuffer ask(ByteBuffer request) throws IOException {
        write(request);
        while (true) {
            ByteBuffer answer = read(HEADER);
            byte kind = answer.get(0);
            if (kind == ERROR) {
                return buffer(0);
            }
            ByteBuffer whole = kind == REPLY || kind == GENERIC_EVENT ? with(answer, rest(answer)) : answer;
            if (kind == REPLY) {
                return whole;
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // it was only read from
        }
    }

    private int greet(String cookie) throws IOException {
        String method = cookie.isEmpty() ? "" : XAuthority.COOKIE;
        write(buffer(12 + padded(method.length()) + padded(cookie.length()))
                .put((byte) 'l')
                .put((byte) 0)
                .putShort((short) 11)
                .putShort((short) 0)
                .putShort((short) method.length())
                .putShort((short) cookie.length())
                .putShort((short) 0)
                .put(method.getBytes(StandardCharsets.US_ASCII))
                .position(12 + padded(method.length()))
                .put(cookie.getBytes(StandardCharsets.ISO_8859_1)));
        ByteBuffer answer = read(8);
        ByteBuffer setup = read(Short.toUnsignedInt(answer.getShort(6)) * Integer.BYTES);
        if (answer.get(0) != REPLY) {
            throw new IOException("The X server lets nobody in with this cookie");
        }
        return firstRoot(setup);
    }

    /** After the fixed part come the vendor's name and the formats of pictures, then the first screen. */
    private static int firstRoot(ByteBuffer setup) throws IOException {
        int vendor = padded(Short.toUnsignedInt(setup.getShort(16)));
        int formats = Byte.toUnsignedInt(setup.get(21)) * 8;
        int at = 32 + vendor + formats;
        if (at + Integer.BYTES > setup.capacity()) {
            throw new IOException("The X server has no screen");
        }
        return setup.getInt(at);
    }

    private static int rest(ByteBuffer answer) throws IOException {
        long rest = Integer.toUnsignedLong(answer.getInt(4)) * Integer.BYTES;
        if (rest > LONGEST) {
            throw new IOException("The X server's answer is too long");
        }
        return (int) rest;
    }

    private ByteBuffer with(ByteBuffer header, int rest) throws IOException {
        return buffer(HEADER + rest).put(header).put(read(rest)).rewind();
    }

    private void write(ByteBuffer request) throws IOException {
        request.rewind();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    private ByteBuffer read(int bytes) throws IOException {
        ByteBuffer into = buffer(bytes);
        while (into.hasRemaining()) {
            if (channel.read(into) < 0) {
                throw new EOFException("The X server has ended the connection");
            }
        }
        return into.rewind();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int padded(int bytes) {
        return (bytes + 3) / 4 * 4;
    }
}
