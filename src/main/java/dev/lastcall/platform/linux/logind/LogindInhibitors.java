package dev.lastcall.platform.linux.logind;

import dev.lastcall.platform.Programs.Inhibitor;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Which of <a href="https://systemd.io/INHIBITOR_LOCKS/">logind's inhibitor locks</a> say that signing out would do harm: those that block
 * a shutdown, which ends every session, for as long as a program of this session works. Who only delays it, to be told in time, or wants
 * the keys of the lid and of the power for itself, has nothing to lose.
 *
 * @param account whose session it is
 * @param ours whether a process belongs to it
 */
public record LogindInhibitors(long account, LongPredicate ours) {
    /** Those that do, as who holds them and why. */
    public List<Inhibitor> among(List<Logind.Lock> locks) {
        return locks.stream()
                .filter(this::matters)
                .map(lock -> new Inhibitor(lock.who, lock.why))
                .toList();
    }

    /** Who shows slides, a film, or talks to others over the network takes such a lock, against the screen saver. */
    public static boolean keepsAwake(Logind.Lock lock) {
        return Arrays.asList(lock.what.split(":", -1)).contains("idle") && lock.mode.equals("block");
    }

    private boolean matters(Logind.Lock lock) {
        return Arrays.asList(lock.what.split(":", -1)).contains("shutdown")
                && lock.mode.equals("block")
                && lock.uid.longValue() == account
                && ours.test(lock.pid.longValue());
    }
}
