package dev.lastcall.platform.windows.pipe;

import dev.lastcall.protocol.LineReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Lines over a pipe. A deadline is for a whole line: who sends byte after byte gains no time by it. Zero is none. */
final class PipeLines implements Closeable {
    private final PipeEnd pipe;
    private final LineReader lines;
    private byte[] ahead = {};
    private long readingDeadline = PipeEnd.NO_DEADLINE;

    PipeLines(PipeEnd pipe) {
        this.pipe = pipe;
        this.lines = new LineReader(new Bytes());
    }

    PipeEnd pipe() {
        return pipe;
    }

    /** Waits for the first bytes, which are kept for {@link #read}; whether there were any. */
    boolean awaitSome(Duration limit) throws IOException {
        byte[] some = new byte[1024];
        int count = pipe.receive(some, 0, some.length, deadline(limit));
        ahead = Arrays.copyOf(some, Math.max(count, 0));
        return count > 0;
    }

    Optional<String> read(Duration limit) throws IOException {
        readingDeadline = deadline(limit);
        return lines.read();
    }

    void write(String line, Duration limit) throws IOException {
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        long deadline = deadline(limit);
        for (int sent = 0; sent < bytes.length; ) {
            sent += pipe.send(bytes, sent, bytes.length - sent, deadline);
        }
    }

    @Override
    public void close() {
        pipe.close();
    }

    private static long deadline(Duration limit) {
        return limit.isZero() ? PipeEnd.NO_DEADLINE : System.nanoTime() + limit.toNanos();
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
            if (ahead.length == 0) {
                return pipe.receive(buffer, offset, length, readingDeadline);
            }
            int count = Math.min(length, ahead.length);
            System.arraycopy(ahead, 0, buffer, offset, count);
            ahead = Arrays.copyOfRange(ahead, count, ahead.length);
            return count;
        }
    }
}
