package dev.lastcall.platform.linux.display;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys to displays, as <a href="https://www.x.org/releases/current/doc/man/man1/xauth.1.xhtml">xauth</a> keeps them in a file. */
final class XAuthority {
    static final String COOKIE = "MIT-MAGIC-COOKIE-1";

    private XAuthority() {}

    /** One entry; an empty display means any, and each letter of the key is a byte. */
    private record Entry(String host, String display, String method, String key) {}

    /** The cookie for a display of this computer, each letter a byte; of several the one that was made under its present name. */
    static Optional<String> cookie(byte[] file, String display, String host) {
        List<Entry> fitting = entries(ByteBuffer.wrap(file)).stream()
                .filter(entry -> entry.method().equals(COOKIE))
                .filter(entry -> entry.display().isEmpty() || entry.display().equals(display))
                .toList();
        return fitting.stream()
                .filter(entry -> entry.host().equals(host))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .map(Entry::key);
    }

    private static List<Entry> entries(ByteBuffer file) {
        var entries = new ArrayList<Entry>();
        try {
            while (file.hasRemaining()) {
                file.getShort(); // the family of the host's address: the name is what tells hosts apart
                entries.add(new Entry(text(file), text(file), text(file), text(file)));
            }
        } catch (BufferUnderflowException e) {
            // it is just being written, or broken at its end: what came before counts
        }
        return entries;
    }

    private static String text(ByteBuffer file) {
        int length = Short.toUnsignedInt(file.getShort());
        if (length > file.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[length];
        file.get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
