package dev.lastcall.platform.linux.libc;

import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.Groups;
import java.util.Arrays;
import java.util.OptionalInt;

/** The system's groups and their members, as they are now: a session's own list is as old as its sign-in. */
public final class SystemGroups implements Groups {
    /** As many as the kernel lets an account have. */
    private static final int MOST = 65_536;

    private static final int USUAL = 64;

    @Override
    public boolean has(String group, String account) {
        OptionalInt number = Accounts.groupOf(group);
        return number.isPresent() && account.matches("\\d{1,10}") && contains(groupsOf(account), number.getAsInt());
    }

    private static int[] groupsOf(String account) {
        return Accounts.of(Integer.parseUnsignedInt(account))
                .map(user -> list(user, USUAL))
                .orElse(new int[0]);
    }

    private static int[] list(Accounts.User user, int room) {
        int[] groups = new int[room];
        var count = new IntByReference(room);
        int result = LibC.INSTANCE.getgrouplist(user.name(), user.group(), groups, count);
        return result < 0 && room < MOST
                ? list(user, MOST)
                : Arrays.copyOf(groups, Math.clamp(count.getValue(), 0, room));
    }

    private static boolean contains(int[] groups, int group) {
        return Arrays.stream(groups).anyMatch(one -> one == group);
    }
}
