package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.window.ForeignWindow;
import dev.lastcall.platform.windows.window.ProgramWindow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A window that a program has opened. What it is Windows tells, so that the program itself is asked only for what is in it. */
record SessionWindow(ForeignWindow window, Contents contents) implements ReadOnlyElement {
    @Override
    public Role role() {
        if (FileDialog.is(window)) {
            return Role.FILE_CHOOSER;
        }
        return window.isA(FileDialog.DIALOG) || shown().isDialog() ? Role.DIALOG : Role.WINDOW;
    }

    @Override
    public String name() throws PlatformException {
        contents.limit().insist();
        return shown().title();
    }

    @Override
    public Set<State> states() {
        var states = EnumSet.noneOf(State.class);
        if (window.isVisible()) {
            states.add(State.SHOWING);
        }
        if (window.isEnabled()) {
            states.add(State.ENABLED);
        }
        if (window.owner().filter(owner -> !owner.isEnabled()).isPresent()) {
            states.add(State.MODAL);
        }
        return states;
    }

    @Override
    public List<AccessibleElement> children() throws PlatformException {
        contents.limit().insist();
        return contents.of(window);
    }

    private ProgramWindow shown() {
        return ProgramWindow.of(window);
    }
}
