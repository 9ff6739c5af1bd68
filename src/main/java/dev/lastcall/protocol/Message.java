package dev.lastcall.protocol;

import static dev.lastcall.protocol.Fields.given;
import static java.util.Objects.requireNonNull;

import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.Optional;

/** Everything that is ever said between a host and those who talk to it; the type's text is stable on the wire. */
public sealed interface Message
        permits Message.Hello, Message.Done, Message.Failure, FromCommand, FromAgent, ToCommand, ToAgent, WithProgram {
    /** The version that the first message of each side carries. */
    int VERSION = 1;

    /**
     * The first message of each side.
     *
     * @param onBehalfOf the account that a process of root's speaks for; from anybody else it counts for nothing
     * @param administrator what the host takes a command's sender for
     */
    @Json
    record Hello(int protocol, Role role, Optional<String> onBehalfOf, Optional<Boolean> administrator)
            implements Message {
        public Hello {
            onBehalfOf = given(onBehalfOf);
            administrator = given(administrator);
            requireNonNull(role);
            if (protocol < 1) {
                throw new IllegalArgumentException("A protocol has a version");
            }
        }

        public Hello(int protocol, Role role) {
            this(protocol, role, Optional.empty(), Optional.empty());
        }
    }

    /** What a process is to the other side. */
    enum Role {
        HOST,
        AGENT,
        COMMAND,
        /** Registers with the agent of its session, and never speaks to a host. */
        PROGRAM
    }

    /** The end of an answer. */
    @Json
    record Done() implements Message {}

    /** It was not done; kind and sentence are for the one who asked. */
    @Json
    record Failure(Kind kind, String sentence) implements Message {
        /** Each kind has its exit code at the command line. */
        public enum Kind {
            UNEXPECTED,
            USAGE,
            NOT_ALLOWED,
            NOT_FOUND
        }
    }

    /** What saving did for one program; the result's text is that of {@code status --json}. */
    @Json
    record Outcome(String name, String result, String detail) {
        public Outcome {
            requireNonNull(name);
            requireNonNull(result);
            requireNonNull(detail);
        }
    }

    /**
     * One thing that was said in a session.
     *
     * @param number names what was told; 0 for the user's own notes
     * @param sender who told it; empty for the session's user
     */
    @Json
    record Said(int number, Instant at, Optional<String> sender, String text) {
        public Said {
            requireNonNull(at);
            sender = given(sender);
            requireNonNull(text);
        }
    }

    /** How many postponements are taken, of how many. */
    @Json
    record Postponements(int used, int allowed) {}
}
