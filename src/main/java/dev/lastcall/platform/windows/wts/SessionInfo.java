package dev.lastcall.platform.windows.wts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What Windows knows of one session, by the layout of
 * <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/ns-wtsapi32-wtsinfoex_level1_w">WTSINFOEX_LEVEL1_W</a>.
 *
 * @param state of WTS_CONNECTSTATE_CLASS
 * @param user empty where nobody has signed in
 * @param lastInput when a key was last pressed or the mouse moved; empty where that is not noticed
 * @param asOf when all this was so
 */
record SessionInfo(
        int id,
        int state,
        Lock lock,
        String user,
        String domain,
        Instant signIn,
        Optional<Instant> lastInput,
        Instant asOf) {
    static final int SIZE = 232;
    static final int DATA = 8;
    static final int STATE = DATA + 4;
    static final int FLAGS = DATA + 8;
    static final int USER = DATA + 78;
    static final int USER_LENGTH = 21;
    static final int DOMAIN = DATA + 120;
    static final int DOMAIN_LENGTH = 18;
    static final int LOGON_TIME = DATA + 160;
    static final int LAST_INPUT_TIME = DATA + 184;
    static final int CURRENT_TIME = DATA + 192;

    static final Instant WINDOWS_EPOCH = Instant.parse("1601-01-01T00:00:00Z");
    static final long TICKS_OF_A_SECOND = 10_000_000;
    static final int TICK_NANOS = 100;

    /** Whether the screen is locked. Windows 7 said it the other way round; we do not run there. */
    enum Lock {
        LOCKED,
        UNLOCKED,
        UNKNOWN
    }

    /** Empty where it is not what this program knows. */
    static Optional<SessionInfo> of(byte... told) {
        var bytes = ByteBuffer.wrap(told).order(ByteOrder.LITTLE_ENDIAN);
        if (told.length < SIZE || bytes.getInt(0) != 1) {
            return Optional.empty();
        }
        long input = bytes.getLong(LAST_INPUT_TIME);
        return Optional.of(new SessionInfo(
                bytes.getInt(DATA),
                bytes.getInt(STATE),
                lock(bytes.getInt(FLAGS)),
                text(told, USER, USER_LENGTH),
                text(told, DOMAIN, DOMAIN_LENGTH),
                time(bytes.getLong(LOGON_TIME)),
                input > 0 ? Optional.of(time(input)) : Optional.empty(),
                time(bytes.getLong(CURRENT_TIME))));
    }

    /** How long nobody has touched it. */
    Optional<Duration> idle() {
        return lastInput.map(input -> Duration.between(input, asOf)).filter(length -> !length.isNegative());
    }

    private static Lock lock(int flags) {
        return switch (flags) {
            case 0 -> Lock.LOCKED;
            case 1 -> Lock.UNLOCKED;
            default -> Lock.UNKNOWN;
        };
    }

    private static Instant time(long ticks) {
        return WINDOWS_EPOCH.plusSeconds(ticks / TICKS_OF_A_SECOND).plusNanos(ticks % TICKS_OF_A_SECOND * TICK_NANOS);
    }

    private static String text(byte[] told, int start, int length) {
        String text = new String(told, start, length * Character.BYTES, StandardCharsets.UTF_16LE);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
