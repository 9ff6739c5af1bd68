package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.programs.SessionProcess;
import dev.lastcall.platform.windows.window.ProgramWindow;
import java.util.List;
import java.util.Set;

/** A program, with its windows as children. */
record ProgramRoot(SessionProcess process, Contents contents) implements ReadOnlyElement {
    @Override
    public Role role() {
        return Role.OTHER;
    }

    @Override
    public String name() {
        return process.name();
    }

    @Override
    public Set<State> states() {
        return Set.of();
    }

    @Override
    public List<AccessibleElement> children() throws PlatformException {
        contents.limit().insist();
        return ProgramWindow.all().stream()
                .map(ProgramWindow::window)
                .filter(window -> window.pid() == process.pid())
                .<AccessibleElement>map(window -> new SessionWindow(window, contents))
                .toList();
    }
}
