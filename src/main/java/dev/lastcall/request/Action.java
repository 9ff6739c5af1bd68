package dev.lastcall.request;

import java.util.Optional;

/** What a request wants done; the text is stable on the wire and in {@code --json}. */
public sealed interface Action {
    String text();

    /** The application that is to close, if only that is wanted. */
    Optional<String> application();

    /** The session ends. */
    record SignOut() implements Action {
        @Override
        public String text() {
            return "sign-out";
        }

        @Override
        public Optional<String> application() {
            return Optional.empty();
        }
    }

    /**
     * One application saves and closes, the session goes on.
     *
     * @param name as the requester wrote it, already clean; the agent knows which application that is
     */
    record Close(String name) implements Action {
        @Override
        public String text() {
            return "close";
        }

        @Override
        public Optional<String> application() {
            return Optional.of(name);
        }
    }
}
