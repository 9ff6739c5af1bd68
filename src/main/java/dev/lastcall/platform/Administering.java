package dev.lastcall.platform;

import java.io.IOException;
import java.util.List;

/** How the administrator's window comes by more rights than whoever opened it has; the desktop asks for them in its usual way. */
public sealed interface Administering {
    /** This command becomes a relay with those rights. */
    record Relay(List<String> command) implements Administering {
        public Relay {
            command = List.copyOf(command);
        }
    }

    /** The window is opened a second time with those rights, and takes the place of the first. */
    non-sealed interface Anew extends Administering {
        /** Waits for the answer of the person at the desktop; throws if the rights are not given. */
        void open() throws IOException;
    }
}
