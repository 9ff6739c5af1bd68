package dev.lastcall.platform.linux.session;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs.Inhibitor;
import dev.lastcall.platform.linux.bus.Bus;
import dev.lastcall.platform.linux.logind.Logind;
import dev.lastcall.platform.linux.logind.LogindInhibitors;
import dev.lastcall.platform.linux.process.ControlGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;

/** Who does not want this session to end: by logind, and by the session managers of GNOME, MATE and their kin, which keep such a list. */
public final class Inhibitors {
    private static final Logger LOG = Logger.getLogger(Inhibitors.class.getName());

    private final UnaryOperator<String> names;
    private final long account;

    /**
     * Prepares to ask.
     *
     * @param names what users call a program
     * @param account whose session it is
     */
    public Inhibitors(UnaryOperator<String> names, long account) {
        this.names = names;
        this.account = account;
    }

    /** All of them, at this moment; who does not tell is passed over. */
    public List<Inhibitor> list() {
        var all = new ArrayList<Inhibitor>();
        long manager = 0;
        try (Bus bus = Bus.ofTheSession()) {
            all.addAll(bus.call("Asking the session manager for inhibitors", this::ofTheSessionManager));
            manager = bus.call("Asking for the session manager", c -> OwnSession.owner(c, SessionManagers.GNOME));
        } catch (PlatformException e) {
            LOG.log(Level.FINE, "No session bus tells of inhibitors", e);
        }
        all.addAll(ofLogind(manager));
        return List.copyOf(all);
    }

    /** What the session manager is told it tells logind in its turn, without the reason. */
    private List<Inhibitor> ofLogind(long manager) {
        LongPredicate ours = pid -> pid != manager && ControlGroup.isOurs(pid);
        try (Bus bus = Bus.ofTheSystem()) {
            return bus.call(
                    "Asking logind for inhibitors",
                    c -> new LogindInhibitors(account, ours)
                            .among(Bus.object(c, Logind.NAME, Logind.PATH, Logind.class)
                                    .listInhibitors()));
        } catch (PlatformException e) {
            LOG.log(Level.FINE, "logind tells of no inhibitors", e);
            return List.of();
        }
    }

    private List<Inhibitor> ofTheSessionManager(DBusConnection bus) throws DBusException {
        if (!OwnSession.has(bus, SessionManagers.GNOME)) {
            return List.of();
        }
        var found = new ArrayList<Inhibitor>();
        for (var inhibitor : SessionManagers.inhibitors(bus)) {
            read(inhibitor, found);
        }
        return found;
    }

    private void read(SessionManagers.GnomeInhibitor one, List<Inhibitor> found) {
        try {
            if (SessionManagers.concernsLogout(one)) {
                found.add(new Inhibitor(names.apply(one.getAppId()), one.getReason()));
            }
        } catch (DBusExecutionException e) {
            LOG.log(Level.FINE, "An inhibitor has gone meanwhile", e);
        }
    }
}
