package dev.lastcall.platform.linux.logind;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** What we use of the service manager, see <a href="https://www.freedesktop.org/software/systemd/man/org.freedesktop.systemd1.html">org.freedesktop.systemd1</a>. */
@DBusInterfaceName("org.freedesktop.systemd1.Manager")
public interface Systemd extends DBusInterface {
    String NAME = "org.freedesktop.systemd1";
    String PATH = "/org/freedesktop/systemd1";

    @DBusMemberName("StopUnit")
    DBusPath stopUnit(String unit, String mode);
}
