package dev.lastcall.countdown;

/**
 * What saving did for one program.
 *
 * @param name the hook's name
 * @param detail documents, or what went wrong, in a few words
 */
public record Outcome(String name, Result result, String detail) {
    /** Stable text on the wire and in {@code --json}. */
    public enum Result {
        /** Nothing has been heard of it yet. */
        RUNNING("running"),
        /** On disk under its own or a new name. */
        SAVED("saved"),
        /** In the program's own recovery, which is not the same as saved. */
        KEPT("kept"),
        /** Something is not saved; the program said so. */
        UNSAVED("unsaved"),
        /** The hook broke, or took too long. */
        FAILED("failed");

        private final String text;

        Result(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
