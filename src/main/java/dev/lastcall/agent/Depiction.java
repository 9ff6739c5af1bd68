package dev.lastcall.agent;

import java.time.Instant;

/** The words and pictures for a view on surfaces that the user interface does not paint itself; for any thread. */
public interface Depiction {
    /** The icon; what looks the same is equal. */
    Picture picture(PromptView view, Instant now);

    /** Who asks, or what is being done. */
    String title(PromptView view, Instant now);

    /** In a few lines: why, how long, until when. */
    String text(PromptView view, Instant now);

    /** In one line: how long, until when, who. */
    String tooltip(PromptView view, Instant now);

    String label(PromptView view, Choice choice);

    /** How to answer where there are no buttons. */
    String hint(boolean byClick);

    /** A square of any size: row by row, each pixel as alpha, red, green and blue. */
    interface Picture {
        int[] argb(int size);
    }
}
