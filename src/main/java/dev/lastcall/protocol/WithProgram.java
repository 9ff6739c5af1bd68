package dev.lastcall.protocol;

import static dev.lastcall.protocol.Fields.given;
import static java.util.Objects.requireNonNull;

import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What passes between the agent of a session and the programs of it, see {@link Message.Role#PROGRAM}. */
public sealed interface WithProgram extends Message {
    /**
     * The program can save and close from now on, until the connection ends.
     *
     * @param pid the process that is gone when the program is closed, if the connection's end does not tell that already
     */
    @Json
    record Register(String name, Optional<Long> pid) implements WithProgram {
        public Register {
            requireNonNull(name);
            pid = given(pid);
        }
    }

    /** From a command of the same session and user: open the user's own window. */
    @Json
    record Open() implements WithProgram {}

    /** Save everything; answered by {@link Saved}. */
    @Json
    record Save(int id) implements WithProgram {}

    /** Save everything and end; answered by ending, or by {@link Saved} where something is in the way. */
    @Json
    record Close(int id) implements WithProgram {}

    /** What became of everything, in the words of the hooks. */
    @Json
    record Saved(int id, List<String> saved, List<String> kept, List<String> unsaved) implements WithProgram {
        public Saved {
            saved = texts(saved);
            kept = texts(kept);
            unsaved = texts(unsaved);
        }

        private static List<String> texts(@Nullable List<String> field) {
            return field == null ? List.of() : List.copyOf(field);
        }
    }
}
