package dev.lastcall.platform.windows.security;

import dev.lastcall.platform.windows.win32.WindowsException;
import java.nio.file.Path;
import java.util.Locale;

/** The administrator's window once more, with the rights that a question of User Account Control gives. */
public final class ElevatedConsole {
    private static final String VERB = "console";

    private ElevatedConsole() {}

    /** Waits for the answer of the person at the desktop; throws where it is a no. */
    public static void open() throws WindowsException {
        Path program = Path.of(ProcessHandle.current().info().command().orElse("lastcall.exe"));
        Elevation.start(program, parameters(program, System.getProperty("java.class.path")));
    }

    /** A launcher knows what to run; Java has to be told. No path on Windows has a quotation mark in it. */
    static String parameters(Path program, String classes) {
        String name = program.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean java = name.equals("java.exe") || name.equals("javaw.exe");
        return java ? "-cp \"" + classes + "\" dev.lastcall.LastCall " + VERB : VERB;
    }
}
