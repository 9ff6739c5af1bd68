package dev.lastcall.host;

import dev.lastcall.countdown.Refusal;
import dev.lastcall.protocol.Message;
import java.util.Optional;

/** What was asked for is not done; the failure goes to the one who asked. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message.Failure failure;

    Refused(Message.Failure.Kind kind, String sentence) {
        super(sentence);
        this.failure = new Message.Failure(kind, sentence);
    }

    Message.Failure failure() {
        return failure;
    }

    static Refused notAllowed(String sentence) {
        return new Refused(Message.Failure.Kind.NOT_ALLOWED, sentence);
    }

    static Refused notFound(String sentence) {
        return new Refused(Message.Failure.Kind.NOT_FOUND, sentence);
    }

    /** Passes where nothing is refused. */
    static void unless(Optional<Refusal> refusal) throws Refused {
        if (refusal.isPresent()) {
            throw usage(refusal.get().sentence());
        }
    }

    static Refused unexpected(String sentence) {
        return new Refused(Message.Failure.Kind.UNEXPECTED, sentence);
    }

    static Refused usage(String sentence) {
        return new Refused(Message.Failure.Kind.USAGE, sentence);
    }
}
