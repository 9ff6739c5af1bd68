package dev.lastcall.platform.linux.portal;

import dev.lastcall.platform.Look;
import dev.lastcall.platform.Looks;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.linux.bus.Bus;
import java.io.Closeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.Variant;

/** The desktop's portal, which KDE Plasma, GNOME and others answer by. Where there is none, nothing is told. */
public final class PortalLooks implements Looks {
    private static final Logger LOG = Logger.getLogger(PortalLooks.class.getName());

    private final Supplier<Bus> session;

    public PortalLooks(Supplier<Bus> session) {
        this.session = session;
    }

    @Override
    public Closeable follow(Consumer<Look> told) {
        Bus bus = session.get();
        var followed = new Followed(told);
        Thread.ofPlatform().daemon().name("looks").start(() -> begin(bus, followed));
        return bus;
    }

    private static void begin(Bus bus, Followed followed) {
        try {
            followed.begin(bus.call("Asking how programs should look", connection -> {
                var handle = connection.addSigHandler(Portal.Settings.SettingChanged.class, followed::change);
                LOG.log(Level.FINE, "Following the portal: {0}", handle);
                return read(connection);
            }));
        } catch (PlatformException e) {
            LOG.log(Level.FINE, "The desktop does not say how programs should look", e);
            bus.close();
        }
    }

    private static Map<String, Variant<?>> read(DBusConnection connection) throws DBusException {
        return Bus.object(connection, Portal.NAME, Portal.PATH, Portal.Settings.class)
                .readAll(List.of(Portal.APPEARANCE))
                .getOrDefault(Portal.APPEARANCE, Map.of());
    }

    /** The group's values, kept while they change. */
    private static final class Followed {
        private final Consumer<Look> told;
        private final Map<String, Object> values = new HashMap<>();
        private Optional<Look> last = Optional.empty();

        Followed(Consumer<Look> told) {
            this.told = told;
        }

        synchronized void begin(Map<String, Variant<?>> all) {
            all.forEach((key, value) -> values.putIfAbsent(key, value.getValue()));
            tell();
        }

        synchronized void change(Portal.Settings.SettingChanged changed) {
            if (changed.group.equals(Portal.APPEARANCE)) {
                values.put(changed.key, changed.value.getValue());
                tell();
            }
        }

        private void tell() {
            Look look = AppearanceGroup.look(values);
            if (!last.equals(Optional.of(look))) {
                last = Optional.of(look);
                told.accept(look);
            }
        }
    }
}
