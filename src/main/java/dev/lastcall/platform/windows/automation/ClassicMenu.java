package dev.lastcall.platform.windows.automation;

import com.sun.jna.Pointer;
import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.window.ForeignWindow;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A <a href="https://learn.microsoft.com/en-us/windows/win32/menurc/menus">menu</a> of a window, or one line of it; read and used without opening it.
 *
 * @param menu the menu itself, null for a line that opens none
 */
record ClassicMenu(
        ForeignWindow window, Role role, @Nullable Pointer menu, Label label, Command command)
        implements ReadOnlyElement {
    private static final User32 USER32 = User32.INSTANCE;
    private static final int BY_POSITION = 0x400;
    private static final int NOT_NOW = 0x1 | 0x2;
    private static final int LONGEST = 256;
    private static final int MOST = 200;

    /** What is told to the window when a line is chosen. */
    record Command(int number, boolean enabled) {
        static final Command NONE = new Command(0, true);
    }

    /** What stands in a line: a name and the keys that do the same. */
    record Label(String name, String keys) {
        static final Label NONE = new Label("", "");

        /** A tab stands between the two; an ampersand before the letter that is underlined. */
        static Label of(String text) {
            int tab = text.indexOf('\t');
            String name = tab < 0 ? text : text.substring(0, tab);
            String keys = tab < 0 ? "" : text.substring(tab + 1).strip();
            return new Label(name.replace("&", ""), Keys.read(keys));
        }
    }

    static ClassicMenu bar(ForeignWindow window, Pointer menu) {
        return new ClassicMenu(window, Role.MENU_BAR, menu, Label.NONE, Command.NONE);
    }

    @Override
    public String name() {
        return label.name;
    }

    @Override
    public String keys() {
        return label.keys;
    }

    @Override
    public Set<State> states() {
        return command.enabled ? Set.of(State.ENABLED) : Set.of();
    }

    @Override
    public List<AccessibleElement> children() {
        Pointer all = menu;
        if (all == null) {
            return List.of();
        }
        return IntStream.range(0, Math.min(USER32.GetMenuItemCount(all), MOST))
                .<AccessibleElement>mapToObj(position -> line(all, position))
                .toList();
    }

    @Override
    public void press() throws PlatformException {
        if (!window.tell(User32.WM_COMMAND, command.number, 0)) {
            throw new PlatformException("The window does not take commands from us");
        }
    }

    private ClassicMenu line(Pointer all, int position) {
        char[] text = new char[LONGEST];
        int length = USER32.GetMenuString(all, position, text, text.length, BY_POSITION);
        Pointer opened = USER32.GetSubMenu(all, position);
        boolean enabled = (USER32.GetMenuState(all, position, BY_POSITION) & NOT_NOW) == 0;
        return new ClassicMenu(
                window,
                opened == null ? Role.MENU_ITEM : Role.MENU,
                opened,
                Label.of(new String(text, 0, Math.max(length, 0))),
                new Command(USER32.GetMenuItemID(all, position), enabled));
    }
}
