package dev.lastcall.host;

import java.io.PrintStream;

/** One line for each thing an administrator may want to read later; standard error is what the system's own journal keeps. */
final class Log {
    private final PrintStream out;

    Log(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    void problem(String text, Throwable cause) {
        var sentence = new StringBuilder(text);
        for (Throwable t = cause; t != null; t = t.getCause()) {
            sentence.append(": ").append(t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage());
        }
        out.println(sentence);
    }
}
