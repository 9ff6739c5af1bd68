package dev.lastcall.wine;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;
import dev.lastcall.platform.windows.win32.User32;
import java.util.Objects;

/** Says to a window what Windows says at the end of a session, and tells the answers. */
final class Announcement {
    private static final Pointer LOGOFF = Pointer.createConstant(0x80000000L);
    private static final int PATIENCE_MILLIS = 20_000;

    private Announcement() {}

    /**
     * Says them one after the other.
     *
     * @param arguments the class of the window, then {@code question}, {@code end} or {@code refused}
     */
    public static void main(String... arguments) {
        Pointer window = Objects.requireNonNull(User32.INSTANCE.FindWindow(arguments[0], null));
        for (int i = 1; i < arguments.length; i++) {
            String said = arguments[i];
            int message = said.equals("question") ? User32.WM_QUERYENDSESSION : User32.WM_ENDSESSION;
            var answer = new LongByReference();
            long begun = System.nanoTime();
            User32.INSTANCE.SendMessageTimeout(
                    window, message, said.equals("end") ? 1 : 0, LOGOFF, 0, PATIENCE_MILLIS, answer);
            System.out.printf("%s: %d after %d ms%n", said, answer.getValue(), (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
