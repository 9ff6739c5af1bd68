package dev.lastcall.platform.linux.logind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Programs.Inhibitor;
import java.util.List;
import org.freedesktop.dbus.types.UInt32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Among logind's inhibitor locks")
class LogindInhibitorsTest {
    private static final long ALICE = 1000;
    private static final long OURS = 77;
    private static final long ANOTHER_SESSIONS = 88;

    private final LogindInhibitors inhibitors = new LogindInhibitors(ALICE, pid -> pid == OURS);

    @Test
    @DisplayName("those that block a shutdown for a program of this session hold the sign-out, with their reason")
    void blocking() {
        var locks = List.of(lock("sleep:shutdown", "Brasero", "Burning a disc", "block", ALICE, OURS));

        assertThat(inhibitors.among(locks)).containsExactly(new Inhibitor("Brasero", "Burning a disc"));
    }

    @Test
    @DisplayName("what the desktop and the system always hold means nothing, nor do other sessions and other people")
    void others() {
        var locks = List.of(
                lock("sleep", "UPower", "Pause device polling", "delay", 0, 632),
                lock("sleep", "GNOME", "GNOME needs to lock the screen", "delay", ALICE, OURS),
                lock(
                        "handle-power-key:handle-lid-switch",
                        "PowerDevil",
                        "KDE handles power events",
                        "block",
                        ALICE,
                        OURS),
                lock("shutdown", "Unattended Upgrades", "Stop upgrades", "delay", 0, 700),
                lock("shutdown", "Packages", "Packages are being installed", "block", 0, OURS),
                lock("shutdown", "Brasero", "Burning a disc", "block", ALICE, ANOTHER_SESSIONS),
                lock("idle", "Player", "A film", "block", ALICE, OURS));

        assertThat(inhibitors.among(locks)).isEmpty();
    }

    private static Logind.Lock lock(String what, String who, String why, String mode, long uid, long pid) {
        return new Logind.Lock(what, who, why, mode, new UInt32(uid), new UInt32(pid));
    }
}
