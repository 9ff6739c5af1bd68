package dev.lastcall.platform.linux.logind;

import java.util.List;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** What we use of systemd-logind, see <a href="https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html">org.freedesktop.login1</a>. */
@DBusInterfaceName("org.freedesktop.login1.Manager")
public interface Logind extends DBusInterface {
    String NAME = "org.freedesktop.login1";
    String PATH = "/org/freedesktop/login1";
    String MANAGER = "org.freedesktop.login1.Manager";
    String SESSION = "org.freedesktop.login1.Session";

    @DBusMemberName("ListSessions")
    List<Entry> listSessions();

    @DBusMemberName("GetSession")
    DBusPath getSession(String id);

    @DBusMemberName("GetSessionByPID")
    DBusPath getSessionByPid(UInt32 pid);

    @DBusMemberName("KillSession")
    void killSession(String id, String who, int signal);

    @DBusMemberName("LockSession")
    void lockSession(String id);

    @DBusMemberName("TerminateSession")
    void terminateSession(String id);

    @DBusMemberName("ListInhibitors")
    List<Lock> listInhibitors();

    /** One row of {@link #listInhibitors}. */
    final class Lock extends Struct {
        @Position(0)
        public final String what;

        @Position(1)
        public final String who;

        @Position(2)
        public final String why;

        @Position(3)
        public final String mode;

        @Position(4)
        public final UInt32 uid;

        @Position(5)
        public final UInt32 pid;

        public Lock(String what, String who, String why, String mode, UInt32 uid, UInt32 pid) {
            this.what = what;
            this.who = who;
            this.why = why;
            this.mode = mode;
            this.uid = uid;
            this.pid = pid;
        }
    }

    /** One row of {@link #listSessions}. */
    final class Entry extends Struct {
        @Position(0)
        public final String id;

        @Position(1)
        public final UInt32 uid;

        @Position(2)
        public final String user;

        @Position(3)
        public final String seat;

        @Position(4)
        public final DBusPath path;

        public Entry(String id, UInt32 uid, String user, String seat, DBusPath path) {
            this.id = id;
            this.uid = uid;
            this.user = user;
            this.seat = seat;
            this.path = path;
        }
    }
}
