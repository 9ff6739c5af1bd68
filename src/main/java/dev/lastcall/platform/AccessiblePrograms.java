package dev.lastcall.platform;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The programs of one's own session, as they show themselves to a screen reader. Every call asks the program itself, waits a few seconds at
 * most, and fails with a {@link PlatformException} where no answer comes.
 */
public interface AccessiblePrograms extends AutoCloseable {
    /** All that show themselves; a program that hangs is among them, since listing asks none of them. */
    List<Program> programs() throws PlatformException;

    /** The processes of one's own session with one of these names that do not show themselves, so that nothing is known of their windows. */
    Set<Long> unseen(Collection<String> names) throws PlatformException;

    @Override
    void close();

    /**
     * A program that runs.
     *
     * @param names its process's names, as in {@link Programs#running()}
     */
    record Program(long pid, Set<String> names, AccessibleElement root) {
        public Program {
            names = Set.copyOf(names);
        }

        /** Its windows, dialogs among them. */
        public List<AccessibleElement> windows() throws PlatformException {
            return root.children();
        }
    }
}
