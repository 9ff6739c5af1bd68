package dev.lastcall.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param terminal whether {@code out} is a terminal
 * @param columns how wide it is
 * @param variables the process's environment
 */
public record Environment(
        InputStream in,
        PrintStream out,
        PrintStream err,
        InstantSource clock,
        ZoneId zone,
        boolean terminal,
        int columns,
        Map<String, String> variables) {
    public Environment {
        variables = Map.copyOf(variables);
    }

    /** See <a href="https://no-color.org">no-color.org</a>. */
    boolean colours() {
        return terminal
                && variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !variables.getOrDefault("TERM", "").equals("dumb");
    }

    /** Whether signs beyond ASCII arrive as they are. */
    boolean writes(String text) {
        return out.charset().newEncoder().canEncode(text);
    }
}
