package dev.lastcall.computer;

import java.util.HashMap;
import java.util.Map;

/** The desktops of one computer: a user who is signed in already is not signed in twice. */
final class Desktops {
    private final TestComputer computer;
    private final Map<String, String> sessions = new HashMap<>();
    private int display = 10;

    Desktops(TestComputer computer) {
        this.computer = computer;
    }

    /** The user's session, with an agent. */
    String of(String user) {
        String last = sessions.getOrDefault(user, "");
        if (!last.isEmpty() && computer.signedIn(last)) {
            return last;
        }
        display++;
        String session = computer.desktop(user, display);
        sessions.put(user, session);
        return session;
    }

    /** Whether the user has the prompt on the screen. */
    boolean prompts(String user) {
        return computer.as(user, "xdotool", "search", "--onlyvisible", "--name", "^Last Call$")
                        .exit()
                == 0;
    }
}
