package dev.lastcall.computer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Words said to the host's socket by a program that is not ours. */
final class Spoken {
    private static final String SPEAKER = "/opt/lastcall/src/test/computer/speak";

    private Spoken() {}

    /** Root says one command, having connected before, when the clock shows this instant; the host's answers. */
    static Ran at(TestComputer computer, Instant when, String line) {
        double seconds = when.toEpochMilli() / 1000.0;
        return computer.inside("python3", SPEAKER, "--at", Double.toString(seconds), "COMMAND", line);
    }

    /** A user outside any session says hello, and these lines; the host's answers. */
    static Ran by(TestComputer computer, String user, String role, String... lines) {
        return computer.inside(words(List.of("runuser", "-u", user, "--", "python3", SPEAKER, role), lines));
    }

    /** The same from within the user's session. */
    static Ran from(TestComputer computer, String user, String session, String role, String... lines) {
        return computer.as(user, words(List.of("--session", session, "python3", SPEAKER, role), lines));
    }

    private static String[] words(List<String> first, String... last) {
        var words = new ArrayList<>(first);
        words.addAll(List.of(last));
        return words.toArray(String[]::new);
    }
}
