package dev.lastcall.platform.linux.portal;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/** What is used of the desktop's portal, see the <a href="https://flatpak.github.io/xdg-desktop-portal/docs/">portals' own documentation</a>. */
final class Portal {
    static final String NAME = "org.freedesktop.portal.Desktop";
    static final String PATH = "/org/freedesktop/portal/desktop";
    static final String APPEARANCE = "org.freedesktop.appearance";

    private Portal() {}

    /** What the user has set, by the names of groups and in them by keys. */
    @DBusInterfaceName("org.freedesktop.portal.Settings")
    public interface Settings extends DBusInterface {
        @DBusMemberName("ReadAll")
        Map<String, Map<String, Variant<?>>> readAll(List<String> groups);

        /** One of them has another value now. */
        final class SettingChanged extends DBusSignal {
            final String group;
            final String key;
            final Variant<?> value;

            public SettingChanged(String path, String group, String key, Variant<?> value) throws DBusException {
                super(path, group, key, value);
                this.group = group;
                this.key = key;
                this.value = value;
            }
        }
    }
}
