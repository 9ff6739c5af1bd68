package dev.lastcall.platform.linux.bus;

import dev.lastcall.platform.PlatformException;
import java.io.Closeable;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.MethodCall;
import org.jspecify.annotations.Nullable;

/** A message bus: connected when first used, connected anew when the connection has died; no call waits longer than a few seconds. */
public final class Bus implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("org.freedesktop.dbus");

    static {
        MethodCall.setDefaultTimeout(PATIENCE.toMillis());
        LIBRARY.setLevel(Level.WARNING);
    }

    private final Supplier<DBusConnectionBuilder> address;
    private @Nullable DBusConnection connection;
    private @Nullable Preparation preparation;

    private Bus(Supplier<DBusConnectionBuilder> address) {
        this.address = address;
    }

    /** The computer's bus. */
    public static Bus ofTheSystem() {
        return new Bus(DBusConnectionBuilder::forSystemBus);
    }

    /** The bus of one's own session. */
    public static Bus ofTheSession() {
        return new Bus(DBusConnectionBuilder::forSessionBus);
    }

    /** The bus at an address, as the D-Bus specification writes one. */
    public static Bus at(String address) {
        return new Bus(() -> DBusConnectionBuilder.forAddress(address));
    }

    /** What is done on a connected bus. */
    public interface Call<T> {
        T on(DBusConnection connection) throws DBusException;
    }

    /** What every new connection needs first. */
    public interface Preparation {
        void of(DBusConnection connection) throws DBusException;
    }

    /** Does something on the bus; a failure says what was tried. */
    public <T> T call(String what, Call<T> call) throws PlatformException {
        try {
            return call.on(connected());
        } catch (DBusException | DBusExecutionException e) {
            throw new PlatformException(what + " failed: " + e.getMessage(), e);
        }
    }

    /** An object of another process; asking for it sends nothing. */
    public static <T extends DBusInterface> T object(DBusConnection connection, String name, String path, Class<T> type)
            throws DBusException {
        return connection.getRemoteObject(name, path, type);
    }

    /** The bus itself, which knows who is connected. */
    public static DBus names(DBusConnection connection) throws DBusException {
        return object(connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
    }

    /** Prepares the present connection and every later one. */
    public synchronized void prepare(Preparation wanted) {
        preparation = wanted;
        close();
    }

    @Override
    public synchronized void close() {
        if (connection != null) {
            connection.disconnect();
            connection = null;
        }
    }

    private synchronized DBusConnection connected() throws DBusException {
        var present = connection;
        if (present != null && present.isConnected()) {
            return present;
        }
        close();
        var fresh = address.get().withShared(false).build();
        connection = fresh;
        if (preparation != null) {
            preparation.of(fresh);
        }
        return fresh;
    }
}
