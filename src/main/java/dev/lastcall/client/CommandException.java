package dev.lastcall.client;

import dev.lastcall.protocol.Message.Failure;

/** A command was not done; the message is one sentence for the person who typed it. */
public abstract sealed class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    private CommandException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    /** What the host refused. */
    public static CommandException of(Failure failure) {
        return switch (failure.kind()) {
            case UNEXPECTED -> new Unexpected(failure.sentence());
            case USAGE -> new Usage(failure.sentence());
            case NOT_ALLOWED -> new NotAllowed(failure.sentence());
            case NOT_FOUND -> new NotFound(failure.sentence());
        };
    }

    public static final class Unexpected extends CommandException {
        private static final long serialVersionUID = 1L;

        public Unexpected(String sentence) {
            super(sentence);
        }
    }

    public static final class Usage extends CommandException {
        private static final long serialVersionUID = 1L;

        public Usage(String sentence) {
            super(sentence);
        }
    }

    public static final class TimedOut extends CommandException {
        private static final long serialVersionUID = 1L;

        public TimedOut(String sentence) {
            super(sentence);
        }
    }

    public static final class NotAllowed extends CommandException {
        private static final long serialVersionUID = 1L;

        public NotAllowed(String sentence) {
            super(sentence);
        }
    }

    public static final class NotFound extends CommandException {
        private static final long serialVersionUID = 1L;

        public NotFound(String sentence) {
            super(sentence);
        }
    }

    public static final class NoHost extends CommandException {
        private static final long serialVersionUID = 1L;

        public NoHost(String sentence) {
            super(sentence);
        }
    }
}
