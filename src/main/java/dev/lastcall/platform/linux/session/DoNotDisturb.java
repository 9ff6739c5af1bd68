package dev.lastcall.platform.linux.session;

import dev.lastcall.platform.linux.bus.Bus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** Whether the user has switched notifications off, as each desktop keeps it. Only who runs is asked: asking must start nobody. */
final class DoNotDisturb {
    private static final String NOTIFICATIONS = "org.freedesktop.Notifications";
    private static final String XFCONF = "org.xfce.Xfconf";
    private static final long PATIENCE_SECONDS = 2;

    /** Desktops that keep it in GSettings: who runs there, and what stands where when it is quiet. */
    private static final List<Setting> SETTINGS = List.of(
            new Setting("org.gnome.Shell", "org.gnome.desktop.notifications", "show-banners", "false"),
            new Setting("org.Cinnamon", "org.cinnamon.desktop.notifications", "display-notifications", "false"),
            new Setting("org.mate.SettingsDaemon", "org.mate.NotificationDaemon", "do-not-disturb", "true"));

    private DoNotDisturb() {}

    private record Setting(String owner, String schema, String key, String quiet) {}

    /** XFCE's store of settings, see <a href="https://docs.xfce.org/xfce/xfconf/start">xfconf</a>. */
    @DBusInterfaceName("org.xfce.Xfconf")
    interface Xfconf extends DBusInterface {
        @DBusMemberName("GetProperty")
        Variant<?> getProperty(String channel, String property);
    }

    static boolean isOn(DBusConnection bus) throws DBusException {
        if (runs(bus, XFCONF)
                && (isSet(bus, "xfce4-notifyd", "/do-not-disturb")
                        || isSet(bus, "xfce4-power-manager", "/xfce4-power-manager/presentation-mode"))) {
            return true;
        }
        if (runs(bus, NOTIFICATIONS) && isInhibited(bus)) {
            return true;
        }
        for (Setting setting : SETTINGS) {
            if (runs(bus, setting.owner()) && isQuiet(setting)) {
                return true;
            }
        }
        return false;
    }

    private static boolean runs(DBusConnection bus, String name) throws DBusException {
        return Bus.names(bus).NameHasOwner(name);
    }

    private static boolean isSet(DBusConnection bus, String channel, String property) throws DBusException {
        try {
            Xfconf settings = Bus.object(bus, XFCONF, "/org/xfce/Xfconf", Xfconf.class);
            return Boolean.TRUE.equals(settings.getProperty(channel, property).getValue());
        } catch (DBusExecutionException e) {
            return false; // it was never set
        }
    }

    /** See <a href="https://specifications.freedesktop.org/notification-spec/latest/">Desktop Notifications</a>; Plasma has the property. */
    private static boolean isInhibited(DBusConnection bus) throws DBusException {
        try {
            Properties daemon = Bus.object(bus, NOTIFICATIONS, "/org/freedesktop/Notifications", Properties.class);
            return Boolean.TRUE.equals(daemon.<Object>Get(NOTIFICATIONS, "Inhibited"));
        } catch (DBusExecutionException e) {
            return false; // it knows no such property
        }
    }

    private static boolean isQuiet(Setting setting) {
        try {
            Process asked = new ProcessBuilder("gsettings", "get", setting.schema(), setting.key())
                    .redirectErrorStream(true)
                    .start();
            boolean answered = asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!answered) {
                asked.destroyForcibly();
                return false;
            }
            String answer = new String(asked.getInputStream().readNBytes(80), StandardCharsets.UTF_8);
            return answer.strip().equals(setting.quiet());
        } catch (IOException e) {
            return false; // there is no such program here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
