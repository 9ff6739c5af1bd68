package dev.lastcall.platform.linux.accessibility;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.linux.bus.Bus;
import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DirectConnection;
import org.freedesktop.dbus.connections.impl.DirectConnectionBuilder;
import org.freedesktop.dbus.errors.NoReply;
import org.freedesktop.dbus.errors.ServiceUnknown;
import org.freedesktop.dbus.errors.UnknownInterface;
import org.freedesktop.dbus.errors.UnknownMethod;
import org.freedesktop.dbus.errors.UnknownObject;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;

/**
 * The accessibility bus, and lines beside it that lead to one program each. What a press opens may keep the program from answering on the
 * line that the press came by, so each press has a line of its own.
 */
final class AtSpiBus implements Closeable {
    /** What is said of elements that are not there any more, or cannot do this. */
    private static final Set<Class<?>> GONE =
            Set.of(ServiceUnknown.class, UnknownInterface.class, UnknownMethod.class, UnknownObject.class);

    private final Bus bus;
    private final long end;
    private final List<DirectConnection> lines = new ArrayList<>();

    private AtSpiBus(Bus bus, Duration limit) {
        this.bus = bus;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /**
     * The one that the session bus names.
     *
     * @param limit after which every call fails, since even a program that answers may be too slow
     */
    static AtSpiBus ofTheSession(Duration limit) throws PlatformException {
        try (Bus session = Bus.ofTheSession()) {
            String address = session.call(
                    "Looking for the accessibility bus",
                    c -> Bus.object(c, "org.a11y.Bus", "/org/a11y/bus", AtSpi.Launcher.class)
                            .address());
            return new AtSpiBus(Bus.at(address), limit);
        }
    }

    <T> T call(String what, Bus.Call<T> call) throws PlatformException {
        if (System.nanoTime() - end > 0) {
            throw new PlatformException(what + " was not tried: the time is over");
        }
        try {
            return bus.call(what, call);
        } catch (RuntimeException e) {
            throw new PlatformException(what + " failed: the answer is not one of AT-SPI", e);
        }
    }

    /** What is asked of an element by one of its interfaces. */
    interface Question<I, T> {
        T to(I element) throws DBusException;
    }

    /** The element's answer; another value where the element has gone or cannot do this. */
    <I extends DBusInterface, T> T ask(AtSpi.Reference element, Class<I> type, Question<I, T> question, T otherwise)
            throws PlatformException {
        return call("Asking a program by accessibility", connection -> {
            try {
                return question.to(Bus.object(connection, element.owner, element.path.getPath(), type));
            } catch (DBusExecutionException e) {
                if (GONE.contains(e.getClass())) {
                    return otherwise;
                }
                throw e;
            }
        });
    }

    /** Does the first thing that can be done with the element, without waiting for the end of it. */
    void press(AtSpi.Reference element) throws PlatformException {
        call("Pressing a button by accessibility", connection -> {
            var program = Bus.object(connection, element.owner, AtSpi.ROOT, AtSpi.Application.class);
            action(connection, element, line(program)).perform(0);
            return true;
        });
    }

    @Override
    public void close() {
        lines.forEach(DirectConnection::disconnect);
        bus.close();
    }

    private AtSpi.Action action(DBusConnection connection, AtSpi.Reference element, String line) throws DBusException {
        String path = element.path.getPath();
        return line.isEmpty()
                ? Bus.object(connection, element.owner, path, AtSpi.Action.class)
                : open(line).getRemoteObject(path, AtSpi.Action.class);
    }

    /** Where the program's own line is; Qt has none, and answers on the bus whatever is open. */
    private static String line(AtSpi.Application program) {
        try {
            return program.address();
        } catch (NoReply e) {
            throw e;
        } catch (DBusExecutionException e) {
            return "";
        }
    }

    private DirectConnection open(String address) throws DBusException {
        DirectConnection line = DirectConnectionBuilder.forAddress(address).build();
        lines.add(line);
        return line;
    }
}
