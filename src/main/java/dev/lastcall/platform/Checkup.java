package dev.lastcall.platform;

import java.util.List;

/** Looks at everything on this computer that Last Call relies on. */
public interface Checkup {
    List<Finding> findings();

    /**
     * One thing looked at.
     *
     * @param subject a few words, such as {@code logind}
     * @param remedy what to do about it, empty when nothing is needed
     */
    record Finding(Verdict verdict, String subject, String text, String remedy) {}

    /** How it stands. */
    enum Verdict {
        GOOD,
        /** Works, with something missing. */
        PARTLY,
        BAD
    }
}
