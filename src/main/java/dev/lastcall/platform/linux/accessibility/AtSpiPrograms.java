package dev.lastcall.platform.linux.accessibility;

import dev.lastcall.platform.AccessiblePrograms;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.linux.bus.Bus;
import dev.lastcall.platform.linux.programs.ProcPrograms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;

/** The programs on the <a href="https://www.freedesktop.org/wiki/Accessibility/AT-SPI2/">accessibility bus</a> of this user, those of one's own session. */
public final class AtSpiPrograms implements AccessiblePrograms {
    private final AtSpiBus bus;

    private AtSpiPrograms(AtSpiBus bus) {
        this.bus = bus;
    }

    /**
     * By the bus that the session bus names; connecting starts it where the session has not done so yet.
     *
     * @param limit after which every call fails, since even a program that answers may be too slow
     */
    public static AtSpiPrograms ofTheSession(Duration limit) throws PlatformException {
        return new AtSpiPrograms(AtSpiBus.ofTheSession(limit));
    }

    @Override
    public List<Program> programs() throws PlatformException {
        List<ProcPrograms.Known> ours = ProcPrograms.known(ProcPrograms.ownSession());
        return bus.call("Listing the programs on the accessibility bus", connection -> programs(connection, ours));
    }

    @Override
    public Set<Long> unseen(Collection<String> names) throws PlatformException {
        var unseen = ProcPrograms.known(ProcPrograms.ownSession()).stream()
                .filter(process -> !Collections.disjoint(process.names(), names))
                .map(ProcPrograms.Known::pid)
                .collect(Collectors.toCollection(HashSet::new));
        programs().forEach(program -> unseen.remove(program.pid()));
        return unseen;
    }

    @Override
    public void close() {
        bus.close();
    }

    private List<Program> programs(DBusConnection connection, List<ProcPrograms.Known> ours) throws DBusException {
        DBus names = Bus.names(connection);
        var programs = new ArrayList<Program>();
        for (AtSpi.Reference program : registered(connection)) {
            Optional<Long> pid = process(names, program.owner);
            ours.stream()
                    .filter(process -> pid.isPresent() && process.pid() == pid.get())
                    .forEach(process ->
                            programs.add(new Program(process.pid(), process.names(), new AtSpiElement(bus, program))));
        }
        return programs;
    }

    private static List<AtSpi.Reference> registered(DBusConnection connection) throws DBusException {
        return Bus.object(connection, AtSpi.REGISTRY, AtSpi.ROOT, AtSpi.Accessible.class)
                .children();
    }

    /** The bus knows, so that no program is asked. */
    private static Optional<Long> process(DBus names, String owner) {
        try {
            return Optional.of(names.GetConnectionUnixProcessID(owner).longValue());
        } catch (DBusExecutionException e) {
            return Optional.empty(); // it has ended meanwhile
        }
    }
}
