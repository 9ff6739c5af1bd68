package dev.lastcall.computer;

import java.time.Instant;

/** A word that was typed into a window, and stood there at this moment at the latest. */
record Edit(Writing writing, String word, Instant made) {
    /** What became of it. */
    enum Fate {
        /** In a document on disk. */
        SAVED,
        /** Only in the program's own safety copy. */
        KEPT,
        /** Still in the open window, in a session that stayed. */
        HELD,
        /** Gone with a program that crashed before it was asked to save. */
        CRASHED,
        /** Nowhere. */
        LOST
    }
}
