package dev.lastcall.platform;

import dev.lastcall.request.SessionKey;
import java.util.Optional;

/**
 * One sign-in of one user on this computer.
 *
 * @param account uid in decimal, or SID
 * @param name the user's full name, where the system has one
 * @param remote the other computer, for a session from afar
 * @param terminal the device of a text session, such as {@code /dev/pts/3}
 */
public record Session(
        SessionKey key,
        String account,
        String user,
        Optional<String> name,
        Kind kind,
        Presence presence,
        Optional<String> remote,
        Optional<String> terminal) {
    /** Whether there are windows, on a display of its own. At the computer itself that is so unless there is a terminal. */
    public boolean isDesktop() {
        return switch (kind) {
            case X11, WAYLAND, RDP -> true;
            case CONSOLE -> terminal.isEmpty();
            case SSH, TTY -> false;
        };
    }

    /** How its user sits at it; the text is stable in {@code --json}. */
    public enum Kind {
        X11("x11"),
        WAYLAND("wayland"),
        CONSOLE("console"),
        RDP("rdp"),
        SSH("ssh"),
        TTY("tty");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** Whether somebody can be asked there; the text is stable in {@code --json}. */
    public enum Presence {
        ACTIVE("active"),
        LOCKED("locked"),
        DISCONNECTED("disconnected"),
        /** On its way out: its leader has ended, something of it is still there. */
        CLOSING("closing");

        private final String text;

        Presence(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
