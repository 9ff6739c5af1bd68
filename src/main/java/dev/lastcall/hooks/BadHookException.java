package dev.lastcall.hooks;

import java.nio.file.Path;

/** A hook's file cannot be used; the message is one sentence that begins with the file and, where there is one, the line. */
public final class BadHookException extends Exception {
    private static final long serialVersionUID = 1L;

    BadHookException(Path file, String what) {
        super(file + ": " + what);
    }

    BadHookException(Path file, int line, String what) {
        super(file + ", line " + line + ": " + what);
    }
}
