package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.AccessiblePrograms.Program;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.BiPredicate;

/**
 * What saving by accessibility needs besides the program.
 *
 * @param name of the program, as the user knows it
 */
record Means(String name, Manner manner, Surroundings surroundings, Patience patience) {
    /** How much is known of the programs. */
    enum Manner {
        /** Somebody has tried them. */
        TRIED(SaveItem.OF_A_KNOWN_PROGRAM),
        /** The same, but they write over a file that another program has changed. */
        OVERWRITING(SaveItem.OF_A_KNOWN_PROGRAM),
        UNKNOWN(SaveItem.OF_ANY_PROGRAM);

        private final SaveItem item;

        Manner(SaveItem item) {
            this.item = item;
        }
    }

    /**
     * What does not depend on the programs.
     *
     * @param marks whether the title of a program's window says that its document is modified
     * @param home the user's, where work without a file goes and documents are looked for
     */
    record Surroundings(BiPredicate<Program, String> marks, Path home, InstantSource clock) {}

    SaveItem item() {
        return manner.item;
    }

    boolean isMarked(Program program, String title) {
        return surroundings.marks.test(program, title);
    }

    /** Whether tabs may be shown one after the other, and the user is told why something is not saved. */
    boolean isTried() {
        return manner != Manner.UNKNOWN;
    }

    boolean keepsEarlier() {
        return manner != Manner.TRIED;
    }

    Path home() {
        return surroundings.home;
    }

    NewFile newFiles() {
        return new NewFile(home(), now().atZone(ZoneId.systemDefault()).toLocalDate());
    }

    Instant now() {
        return surroundings.clock.instant();
    }
}
