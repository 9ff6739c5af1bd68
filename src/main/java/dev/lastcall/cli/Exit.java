package dev.lastcall.cli;

import dev.lastcall.client.CommandException;

/** How a command ends; scripts rely on the codes. */
enum Exit {
    DONE(0),
    UNEXPECTED(1),
    USAGE(2),
    /** The request has ended, but some session stays. */
    BLOCKED(3),
    TIMED_OUT(4),
    NOT_ALLOWED(5),
    NOT_FOUND(6),
    NO_HOST(7);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Exit of(CommandException problem) {
        return switch (problem) {
            case CommandException.Unexpected p -> UNEXPECTED;
            case CommandException.Usage p -> USAGE;
            case CommandException.TimedOut p -> TIMED_OUT;
            case CommandException.NotAllowed p -> NOT_ALLOWED;
            case CommandException.NotFound p -> NOT_FOUND;
            case CommandException.NoHost p -> NO_HOST;
        };
    }
}
