package dev.lastcall.platform.linux.programs;

import dev.lastcall.platform.Closing;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.linux.x11.X11Windows;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Closes programs of one's own session: their windows through the X server, their processes as /proc has them. */
public final class SessionClosing implements Closing {
    private static final Logger LOG = Logger.getLogger(SessionClosing.class.getName());

    @Override
    public int askWindows(Set<String> programs) {
        if (System.getenv("DISPLAY") == null) {
            return 0;
        }
        Set<Long> pids =
                processesOrNone(programs).stream().map(ProcessHandle::pid).collect(Collectors.toSet());
        return X11Windows.close(
                (program, pid) -> pids.contains(pid) || programs.stream().anyMatch(program::equalsIgnoreCase));
    }

    /** What a service of the user's runs may serve another session as well, and is left alone; so is what started this process. */
    @Override
    public List<ProcessHandle> processes(Set<String> programs) throws PlatformException {
        Optional<String> session = ProcPrograms.ownSession();
        Set<Long> own = self();
        return ProcPrograms.known(session).stream()
                .filter(process -> process.ownUser() && process.names().stream().anyMatch(programs::contains))
                .filter(process -> process.session().equals(session) && !own.contains(process.pid()))
                .flatMap(process -> ProcessHandle.of(process.pid()).stream())
                .toList();
    }

    private List<ProcessHandle> processesOrNone(Set<String> programs) {
        try {
            return processes(programs);
        } catch (PlatformException e) {
            LOG.log(Level.WARNING, "Windows are told by their class alone", e);
            return List.of();
        }
    }

    private static Set<Long> self() {
        var pids = new HashSet<Long>();
        for (var process = Optional.of(ProcessHandle.current());
                process.isPresent();
                process = process.get().parent()) {
            pids.add(process.get().pid());
        }
        return pids;
    }
}
