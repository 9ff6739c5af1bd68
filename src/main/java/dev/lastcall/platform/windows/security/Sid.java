package dev.lastcall.platform.windows.security;

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

    /** The longest there can be, in bytes. */
    public static final int LONGEST = 68;

    private static final int AUTHORITY = 6;

    /** As Windows keeps it, by the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-sid">SID</a>. */
    public static Sid of(byte... bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var text = new StringBuilder("S-").append(Byte.toUnsignedInt(buffer.get()));
        int parts = Byte.toUnsignedInt(buffer.get());
        long authority = 0;
        for (int i = 0; i < AUTHORITY; i++) {
            authority = authority << Byte.SIZE | Byte.toUnsignedInt(buffer.get());
        }
        text.append('-').append(authority);
        for (int i = 0; i < parts; i++) {
            text.append('-').append(Integer.toUnsignedLong(buffer.getInt()));
        }
        return new Sid(text.toString());
    }
}
