package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The windows of a played program, as Windows would tell of them. */
record PlayedWindows(PlayedEditor editor, Contents contents) implements ReadOnlyElement {
    /** What is in a window. */
    interface Contents {
        List<AccessibleElement> of(long handle) throws PlatformException;
    }

    @Override
    public Role role() {
        return Role.OTHER;
    }

    @Override
    public String name() {
        return "Editor";
    }

    @Override
    public Set<State> states() {
        return Set.of();
    }

    @Override
    public List<AccessibleElement> children() {
        var windows = new ArrayList<AccessibleElement>();
        windows.add(new Window(Role.WINDOW, editor::title, PlayedEditor.WINDOW, contents));
        if (editor.isAsking()) {
            windows.add(new Window(Role.FILE_CHOOSER, () -> "Save As", PlayedEditor.DIALOG, contents));
        }
        return windows;
    }

    /** One of them. */
    private record Window(Role role, Supplier<String> title, long handle, Contents contents)
            implements ReadOnlyElement {
        @Override
        public String name() {
            return title.get();
        }

        @Override
        public Set<State> states() {
            return Set.of(State.SHOWING, State.ENABLED);
        }

        @Override
        public List<AccessibleElement> children() throws PlatformException {
            return contents.of(handle);
        }
    }
}
