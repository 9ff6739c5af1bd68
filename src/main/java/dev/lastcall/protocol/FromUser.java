package dev.lastcall.protocol;

import static dev.lastcall.protocol.Fields.given;
import static java.util.Objects.requireNonNull;

import io.avaje.jsonb.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The user's own answers and wishes, from the agent or from a command; no session means the sender's own. */
public sealed interface FromUser extends FromCommand, FromAgent {
    @Json
    record Now(Optional<String> session) implements FromUser {
        public Now {
            session = given(session);
        }
    }

    /** Either {@code length} or {@code until} tells how far; neither means as long as one postponement is. */
    @Json
    record Postpone(Optional<String> session, Optional<Duration> length, Optional<Instant> until, Optional<String> note)
            implements FromUser {
        public Postpone {
            session = given(session);
            length = given(length);
            until = given(until);
            note = given(note);
        }
    }

    @Json
    record Note(Optional<String> session, String text) implements FromUser {
        public Note {
            session = given(session);
            requireNonNull(text);
        }
    }

    /** Save everything and sign out, though nobody asks for it. */
    @Json
    record Leave(Optional<String> session) implements FromUser {
        public Leave {
            session = given(session);
        }
    }

    /** The user takes back what they have asked of themselves. */
    @Json
    record Stay(Optional<String> session) implements FromUser {
        public Stay {
            session = given(session);
        }
    }
}
