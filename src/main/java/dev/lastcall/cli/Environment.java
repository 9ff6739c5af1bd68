package dev.lastcall.cli;

import java.io.Console;
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

    /** That of this process; a terminal is as wide as the variable COLUMNS says, or 80. */
    public static Environment ofProcess(InstantSource clock) {
        var variables = System.getenv();
        return new Environment(
                System.in,
                System.out,
                System.err,
                clock,
                ZoneId.systemDefault(),
                isTerminal(),
                columns(variables.getOrDefault("COLUMNS", "")),
                variables);
    }

    /** Since Java 22 there is a console even where there is no terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static int columns(String text) {
        return text.matches("\\d{2,4}") ? Integer.parseInt(text) : 80;
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
