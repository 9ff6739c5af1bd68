package dev.lastcall.platform.linux.socket;

import dev.lastcall.platform.Channel.Incoming;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.linux.libc.Accounts;
import dev.lastcall.protocol.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The host's side of one connection. A deadline is for a whole line: who sends byte after byte gains no time by it. */
final class UnixSocketIncoming implements Incoming {
    private static final Duration WRITING = Duration.ofSeconds(5);

    private final Descriptor socket;
    private final PeerCredentials credentials;
    private final Administrators administrators;
    private final LineReader lines;
    private volatile Duration readingLimit = Duration.ZERO;
    private long readingDeadline = Descriptor.NO_DEADLINE;
    private @Nullable Peer peer;

    UnixSocketIncoming(Descriptor socket, Administrators administrators) throws IOException {
        this.socket = socket;
        this.administrators = administrators;
        this.credentials = PeerCredentials.of(socket);
        this.lines = new LineReader(new Bytes());
    }

    /** Looked up when first asked for, on the asking thread: names may come over a network. */
    @Override
    public synchronized Peer peer() {
        Peer known = peer;
        if (known == null) {
            String name = Accounts.nameOf(credentials.uid()).orElse(credentials.account());
            known = new Peer(credentials.pid(), credentials.account(), name, administrators.test(credentials));
            peer = known;
        }
        return known;
    }

    @Override
    public Optional<Peer> speakingFor(String account) {
        return credentials.uid() == Administrators.ROOT && account.matches("\\d{1,9}")
                ? Accounts.nameOf(Integer.parseInt(account))
                        .map(name -> new Peer(credentials.pid(), account, name, true))
                : Optional.empty();
    }

    @Override
    public void readWithin(Duration limit) {
        readingLimit = limit;
    }

    @Override
    public Optional<String> read() throws IOException {
        Duration limit = readingLimit;
        readingDeadline = limit.isZero() ? Descriptor.NO_DEADLINE : System.nanoTime() + limit.toNanos();
        return lines.read();
    }

    @Override
    public void write(String line) throws IOException {
        byte[] rest = (line + '\n').getBytes(StandardCharsets.UTF_8);
        long deadline = System.nanoTime() + WRITING.toNanos();
        while (rest.length > 0) {
            int sent = socket.send(rest, rest.length, deadline);
            rest = Arrays.copyOfRange(rest, sent, rest.length);
        }
    }

    @Override
    public void close() {
        socket.close();
    }

    /** What {@link LineReader} reads from. */
    private final class Bytes extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return socket.receive(buffer, offset, length, readingDeadline);
        }
    }
}
