package dev.lastcall.computer;

import java.time.Instant;

/** A word that was typed into a window from one moment on, and stood there at another at the latest. */
record Edit(Writing writing, String word, Instant begun, Instant made) {
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
        /** Its keys were pressed while keyboard and mouse rested, and reached no program. */
        RESTED,
        /** Nowhere. */
        LOST
    }
}
