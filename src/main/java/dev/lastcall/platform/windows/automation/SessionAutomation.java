package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessiblePrograms;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.programs.SessionProcess;
import dev.lastcall.platform.windows.window.ForeignWindow;
import dev.lastcall.platform.windows.window.ProgramWindow;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** All programs of this session that have windows. */
public final class SessionAutomation implements AccessiblePrograms {
    private final Contents contents;

    SessionAutomation(Contents contents) {
        this.contents = contents;
    }

    /** Every call fails once this time has passed. */
    public static SessionAutomation within(Duration time) {
        return new SessionAutomation(new Contents(Menus.OF_WINDOWS, Limit.in(time)));
    }

    @Override
    public List<Program> programs() throws PlatformException {
        contents.limit().insist();
        Set<Long> withWindows = ProgramWindow.all().stream()
                .map(ProgramWindow::window)
                .map(ForeignWindow::pid)
                .filter(pid -> pid != ProcessHandle.current().pid())
                .collect(Collectors.toSet());
        return SessionProcess.all().stream()
                .filter(process -> withWindows.contains(process.pid()))
                .map(this::program)
                .toList();
    }

    /** One without a window has nothing open that it could show. */
    @Override
    public Set<Long> unseen(Collection<String> names) {
        return Set.of();
    }

    @Override
    public void close() {
        contents.close();
    }

    private Program program(SessionProcess process) {
        var names = new HashSet<>(List.of(process.name()));
        names.add(process.name().toLowerCase(Locale.ROOT));
        return new Program(process.pid(), names, new ProgramRoot(process, contents));
    }
}
