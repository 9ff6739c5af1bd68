package dev.lastcall.platform.windows.wts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Where the other computer says it is, by the layout of
 * <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/ns-wtsapi32-wts_client_address">WTS_CLIENT_ADDRESS</a>.
 */
final class ClientAddress {
    static final int SIZE = 24;

    /** Two bytes into the field. */
    static final int BYTES = 4 + 2;

    static final int IP_4 = 2;

    private ClientAddress() {}

    /** Numbers with dots; empty for what is none, or of another kind, whose place in the field is not documented. */
    static Optional<String> of(byte... told) {
        var bytes = ByteBuffer.wrap(told).order(ByteOrder.LITTLE_ENDIAN);
        if (told.length < SIZE || bytes.getInt(0) != IP_4 || bytes.getInt(BYTES) == 0) {
            return Optional.empty();
        }
        return Optional.of(part(told, 0) + "." + part(told, 1) + "." + part(told, 2) + "." + part(told, 3));
    }

    private static String part(byte[] told, int number) {
        return Integer.toString(Byte.toUnsignedInt(told[BYTES + number]));
    }
}
