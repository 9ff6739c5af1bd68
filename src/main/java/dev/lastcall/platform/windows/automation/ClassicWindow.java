package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.window.ForeignWindow;
import dev.lastcall.platform.windows.window.ProgramWindow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A window that a program has opened, with its menu bar and its controls. */
record ClassicWindow(ForeignWindow window, Limit limit) implements ReadOnlyElement {
    @Override
    public Role role() {
        if (FileDialog.is(window)) {
            return Role.FILE_CHOOSER;
        }
        return window.isA(FileDialog.DIALOG) || shown().isDialog() ? Role.DIALOG : Role.WINDOW;
    }

    @Override
    public String name() throws PlatformException {
        limit.insist();
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
        limit.insist();
        List<ForeignWindow> controls = FileDialog.is(window) ? FileDialog.use(window) : window.children();
        return Stream.concat(
                        ClassicMenu.barOf(window).stream(),
                        controls.stream().map(control -> new ClassicControl(control, limit)))
                .toList();
    }

    private ProgramWindow shown() {
        return ProgramWindow.of(window);
    }
}
