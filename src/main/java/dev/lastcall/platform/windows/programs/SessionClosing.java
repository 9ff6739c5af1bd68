package dev.lastcall.platform.windows.programs;

import dev.lastcall.platform.Closing;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.window.ProgramWindow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Closes programs of one's own session: their windows by <a href="https://learn.microsoft.com/en-us/windows/win32/winmsg/wm-close">WM_CLOSE</a>. */
public final class SessionClosing implements Closing {
    private static final System.Logger LOG = System.getLogger(SessionClosing.class.getName());

    /** Only windows of their own are asked: a dialog's program is asked by its main window. */
    @Override
    public int askWindows(Set<String> programs) {
        Set<Long> pids = pids(programs);
        return (int) ProgramWindow.all().stream()
                .filter(window -> pids.contains(window.window().pid()) && !window.isDialog())
                .filter(window -> window.window().tell(User32.WM_CLOSE, 0, 0))
                .count();
    }

    /** Whatever has started this process is left alone. */
    @Override
    public List<ProcessHandle> processes(Set<String> programs) throws PlatformException {
        List<SessionProcess> all = SessionProcess.all();
        Set<Long> own = self(all);
        return all.stream()
                .filter(process -> !own.contains(process.pid()) && isOneOf(process, programs))
                .flatMap(process -> ProcessHandle.of(process.pid()).stream())
                .toList();
    }

    private Set<Long> pids(Set<String> programs) {
        try {
            return processes(programs).stream().map(ProcessHandle::pid).collect(Collectors.toSet());
        } catch (PlatformException e) {
            LOG.log(System.Logger.Level.WARNING, "It is not known what runs in this session", e);
            return Set.of();
        }
    }

    private static boolean isOneOf(SessionProcess process, Set<String> programs) {
        return programs.stream().anyMatch(process.name()::equalsIgnoreCase);
    }

    /** A process that has ended may have left its number to another one: nobody is asked twice. */
    private static Set<Long> self(List<SessionProcess> all) {
        Map<Long, SessionProcess> known =
                all.stream().collect(Collectors.toMap(SessionProcess::pid, Function.identity(), (one, other) -> one));
        var own = new HashSet<Long>();
        long pid = ProcessHandle.current().pid();
        while (own.add(pid)) {
            pid = Optional.ofNullable(known.get(pid))
                    .map(SessionProcess::parent)
                    .orElse(pid);
        }
        return own;
    }
}
