package dev.lastcall.platform.linux.logind;

import dev.lastcall.platform.Sessions.Listener;
import java.io.Closeable;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;

/** What logind tells by itself, told on; many changes at once become one. Everybody may send signals on the system's bus, so each is checked. */
final class LogindSignals implements Closeable {
    private static final Logger LOG = Logger.getLogger(LogindSignals.class.getName());
    private static final Set<String> CHANGES =
            Set.of("SessionNew", "SessionRemoved", "PropertiesChanged", "Lock", "Unlock");
    private static final String SLEEP = "PrepareForSleep";

    private final Listener listener;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("logind-signals").factory());
    private final AtomicBoolean changed = new AtomicBoolean();

    LogindSignals(Listener listener) {
        this.listener = listener;
    }

    /** Listens on a new connection; what happened before it is told as a change. */
    void subscribe(DBusConnection connection) throws DBusException {
        var rule = DBusMatchRuleBuilder.create()
                .withType("signal")
                .withPathNamespace(Logind.PATH)
                .build();
        var handle = connection.addGenericSigHandler(rule, signal -> receive(connection, signal));
        LOG.log(Level.FINE, "Listening to logind: {0}", handle);
        tellChange();
    }

    @Override
    public void close() {
        teller.shutdown();
    }

    private void receive(DBusConnection connection, DBusSignal signal) {
        String name = signal.getName();
        if (CHANGES.contains(name) || name.equals(SLEEP)) {
            tell(() -> {
                if (isFromLogind(connection, signal)) {
                    sort(signal);
                }
            });
        }
    }

    private void sort(DBusSignal signal) {
        if (!signal.getName().equals(SLEEP)) {
            tellChange();
        } else if (isAwake(signal)) {
            listener.resumed();
        }
    }

    private void tellChange() {
        if (changed.compareAndSet(false, true)) {
            tell(() -> {
                changed.set(false);
                listener.sessionsChanged();
            });
        }
    }

    private void tell(Runnable news) {
        if (!teller.isShutdown()) {
            teller.execute(() -> {
                try {
                    news.run();
                } catch (RuntimeException e) {
                    LOG.log(Level.SEVERE, "A change of the sessions was not handled", e);
                }
            });
        }
    }

    private static boolean isFromLogind(DBusConnection connection, DBusSignal signal) {
        try {
            return connection.getDBusOwnerName(Logind.NAME).equals(signal.getSource());
        } catch (DBusExecutionException e) {
            return false;
        }
    }

    private static boolean isAwake(DBusSignal signal) {
        try {
            return Boolean.FALSE.equals(signal.getParameters()[0]);
        } catch (DBusException e) {
            LOG.log(Level.WARNING, "A signal of logind could not be read", e);
            return false;
        }
    }
}
