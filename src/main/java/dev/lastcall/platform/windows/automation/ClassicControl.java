package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.window.ForeignWindow;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A control in a window, known by the <a href="https://learn.microsoft.com/en-us/windows/win32/winmsg/about-window-classes">class</a> it is made of. */
record ClassicControl(ForeignWindow control, Limit limit) implements ReadOnlyElement {
    static final int READ_ONLY = 0x800;
    private static final int KINDS = 0xF;
    private static final int DEFAULT_BUTTON = 1;
    private static final int TCM_GETITEMCOUNT = 0x1304;
    private static final int MOST_TABS = 500;
    private static final Set<String> CONTENTS =
            Set.of("syslistview32", "systreeview32", "listbox", "shelldll_defview", "duiviewwndclassname");

    @Override
    public Role role() {
        String name = control.windowClass().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "edit" -> Role.TEXT;
            case "button" -> isPushed() ? Role.BUTTON : Role.OTHER;
            case "static" -> Role.LABEL;
            case "systabcontrol32" -> Role.TAB_LIST;
            default -> name.startsWith("richedit") ? Role.TEXT : CONTENTS.contains(name) ? Role.CONTENT : Role.OTHER;
        };
    }

    @Override
    public String name() throws PlatformException {
        limit.insist();
        return switch (role()) {
            case BUTTON, LABEL -> control.content();
            default -> "";
        };
    }

    @Override
    public Set<State> states() {
        var states = EnumSet.noneOf(State.class);
        if (control.isVisible()) {
            states.add(State.SHOWING);
        }
        if (control.isEnabled()) {
            states.add(State.ENABLED);
        }
        if (role() == Role.TEXT && control.isEnabled() && !control.hasStyle(READ_ONLY)) {
            states.add(State.EDITABLE);
        }
        return states;
    }

    /** What stands on tabs is not told to other programs, only how many there are. */
    @Override
    public List<AccessibleElement> children() throws PlatformException {
        limit.insist();
        if (role() == Role.TAB_LIST) {
            long tabs = control.ask(TCM_GETITEMCOUNT).orElse(0);
            return Collections.nCopies(Math.clamp(tabs, 0, MOST_TABS), new NamelessTab());
        }
        return control.children().stream()
                .<AccessibleElement>map(child -> new ClassicControl(child, limit))
                .toList();
    }

    /** As the button itself tells its dialog of a click, which need not be in front for that. */
    @Override
    public void press() throws PlatformException {
        limit.insist();
        ForeignWindow dialog = control.parent().orElse(control);
        dialog.tell(User32.WM_COMMAND, control.number() & 0xFFFF, control.id());
    }

    @Override
    public String text() throws PlatformException {
        limit.insist();
        return control.content();
    }

    @Override
    public void write(String text) throws PlatformException {
        limit.insist();
        control.write(text);
    }

    /** Not one that is checked, or only a frame around others. */
    private boolean isPushed() {
        return (control.style() & KINDS) <= DEFAULT_BUTTON;
    }
}
