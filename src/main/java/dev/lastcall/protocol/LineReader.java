package dev.lastcall.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads UTF-8 lines of a bounded size from a stream that may be hostile; for one thread. */
public final class LineReader {
    /** A line, without its end, is never longer. */
    public static final int LONGEST = 64 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[1024];
    private int start;
    private int end;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /** Waits for a line; empty at the end of the stream. Throws when it is too long, broken off, or not UTF-8. */
    public Optional<String> read() throws IOException {
        int searched = start;
        while (true) {
            for (; searched < end; searched++) {
                if (buffer[searched] == '\n') {
                    return Optional.of(take(searched));
                }
            }
            searched -= start;
            if (!fill()) {
                return Optional.empty();
            }
        }
    }

    private String take(int lineEnd) throws IOException {
        var bytes = ByteBuffer.wrap(buffer, start, lineEnd - start);
        start = lineEnd + 1;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new ProtocolException("A line is not UTF-8", e);
        }
    }

    /** Makes room, then reads what there is. The unread part always begins the buffer afterwards. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        if (end > LONGEST) {
            throw new ProtocolException("A line is longer than " + LONGEST + " bytes");
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 4, LONGEST + 1));
        }
        int count = in.read(buffer, end, buffer.length - end);
        if (count < 0 && end > 0) {
            throw new ProtocolException("The last line was broken off");
        }
        end += Math.max(count, 0);
        return count >= 0;
    }
}
