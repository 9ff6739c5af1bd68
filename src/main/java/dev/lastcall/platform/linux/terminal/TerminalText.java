package dev.lastcall.platform.linux.terminal;

import com.sun.jna.LastErrorException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.TextMessage;
import dev.lastcall.platform.linux.libc.LibC;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Writes to the terminals of a text session, as {@code write(1)} does. What its user does not read is dropped, never waited for. */
public final class TerminalText implements TextMessage {
    private static final Logger LOG = Logger.getLogger(TerminalText.class.getName());
    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d{1,9}|tty\\d{1,3})");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final int FILE_TYPE = 0170000;
    private static final int CHARACTER_DEVICE = 0020000;
    private static final int OPENING =
            LibC.O_WRONLY | LibC.O_NOCTTY | LibC.O_NONBLOCK | LibC.O_NOFOLLOW | LibC.O_CLOEXEC;

    private final SessionTerminals terminals = new SessionTerminals(Path.of("/proc"));

    /** All of them: who works in a pane of tmux sees neither the others nor what is below. */
    @Override
    public boolean show(Session session, String text) {
        byte[] line = line(text);
        long shown = terminals.of(session).stream()
                .filter(device -> TERMINAL.matcher(device).matches())
                .filter(device -> write(device, session.account(), line))
                .count();
        return shown > 0;
    }

    /** The user's own text may be half typed: it begins on a line of its own, and rings. */
    static byte[] line(String text) {
        String plain = UNSAFE.matcher(text).replaceAll("");
        return ("\r\n\u0007" + plain + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean write(String device, String account, byte[] line) {
        try {
            int fd = LibC.INSTANCE.open(device, OPENING);
            try {
                return isTerminalOf(fd, account) && LibC.INSTANCE.write(fd, line, line.length) > 0;
            } finally {
                LibC.INSTANCE.close(fd);
            }
        } catch (LastErrorException | IOException e) {
            LOG.log(Level.INFO, "Nothing could be shown at " + device, e);
            return false;
        }
    }

    /** Asked of the open file: the name may by now lead to somebody else's terminal. */
    private static boolean isTerminalOf(int fd, String account) throws IOException {
        Path opened = Path.of("/proc/self/fd/" + fd);
        int mode = (Integer) Files.getAttribute(opened, "unix:mode");
        int owner = (Integer) Files.getAttribute(opened, "unix:uid");
        return (mode & FILE_TYPE) == CHARACTER_DEVICE
                && Integer.toUnsignedString(owner).equals(account);
    }
}
