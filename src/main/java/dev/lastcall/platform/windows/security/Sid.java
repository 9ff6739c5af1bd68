package dev.lastcall.platform.windows.security;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A <a href="https://learn.microsoft.com/en-us/windows/win32/secauthz/security-identifiers">security identifier</a>, as people write it.
 *
 * @param text such as {@code S-1-5-18}
 */
public record Sid(String text) {
    /** The system itself, and its services. */
    public static final Sid SYSTEM = new Sid("S-1-5-18");

    /** The group of those who administer this computer. */
    public static final Sid ADMINISTRATORS = new Sid("S-1-5-32-544");

    /** What Windows keeps its own files by. */
    public static final Sid TRUSTED_INSTALLER =
            new Sid("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464");

    /** Of no account. */
    public static final Sid NOBODY = new Sid("S-1-0-0");

    /** The most bytes that Windows needs for one. */
    static final int LONGEST = 68;

    private static final int AUTHORITY = 6;
    private static final int BEFORE_PARTS = 2 + AUTHORITY;

    /** As Windows keeps it, by the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-sid">SID</a>. */
    public static Sid of(byte... bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var text = new StringBuilder("S-").append(Byte.toUnsignedInt(buffer.get()));
        int parts = Byte.toUnsignedInt(buffer.get());
        text.append('-').append(authority(buffer));
        for (int i = 0; i < parts; i++) {
            text.append('-').append(Integer.toUnsignedLong(buffer.getInt()));
        }
        return new Sid(text.toString());
    }

    /** The one that Windows keeps there. */
    public static Sid at(Pointer there) {
        int parts = Byte.toUnsignedInt(there.getByte(1));
        return of(there.getByteArray(0, BEFORE_PARTS + parts * Integer.BYTES));
    }

    /** As Windows keeps it. */
    public byte[] bytes() {
        String[] words = text.split("-", -1);
        var buffer = ByteBuffer.allocate(BEFORE_PARTS + (words.length - 3) * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        buffer.put((byte) Integer.parseInt(words[1])).put((byte) (words.length - 3));
        long authority = Long.parseLong(words[2]);
        for (int i = AUTHORITY - 1; i >= 0; i--) {
            buffer.put((byte) (authority >> (i * Byte.SIZE)));
        }
        for (int i = 3; i < words.length; i++) {
            buffer.putInt(Integer.parseUnsignedInt(words[i]));
        }
        return buffer.array();
    }

    private static long authority(ByteBuffer buffer) {
        long authority = 0;
        for (int i = 0; i < AUTHORITY; i++) {
            authority = authority << Byte.SIZE | Byte.toUnsignedInt(buffer.get());
        }
        return authority;
    }
}
