package dev.lastcall.platform;

import java.util.List;
import java.util.Set;

/** Whether the system lets people sign in anew. Root and administrators always may. */
public interface Admission {
    /**
     * From now on turns away whoever signs in anew, and shows them this notice.
     *
     * @param notice one paragraph of plain text
     * @param returning names of users who have a session to come back to, and may unlock it or connect to it again
     */
    void turnAway(String notice, Set<String> returning) throws PlatformException;

    /** Lets everybody in again. What somebody else has put there to turn people away is left alone. */
    void letIn() throws PlatformException;

    /** The ways to sign in that heed this, and those that do not. */
    Ways ways();

    /** Ways to sign in, by the system's names for them. */
    record Ways(List<String> heeding, List<String> unheeding) {
        public Ways {
            heeding = List.copyOf(heeding);
            unheeding = List.copyOf(unheeding);
        }
    }
}
