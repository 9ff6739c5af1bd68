package dev.lastcall.platform.linux.socket;

import dev.lastcall.platform.linux.libc.Accounts;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Who may ask others to sign out. */
interface Administrators extends Predicate<PeerCredentials> {
    /** Members of this group. */
    String GROUP = "lastcall";

    int ROOT = 0;

    /** Root, and who was in the group when the connection was made. */
    static Administrators ofTheSystem() {
        return who -> who.uid() == ROOT || isMember(who, Accounts.groupOf(GROUP));
    }

    /** Root, and the one account that a host under a home of its own serves. */
    static Administrators only(int uid) {
        return who -> who.uid() == ROOT || who.uid() == uid;
    }

    private static boolean isMember(PeerCredentials who, OptionalInt group) {
        return group.isPresent() && who.groups().contains(group.getAsInt());
    }
}
