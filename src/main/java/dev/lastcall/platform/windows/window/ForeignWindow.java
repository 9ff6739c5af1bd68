package dev.lastcall.platform.windows.window;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import dev.lastcall.platform.windows.win32.User32;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** A window or a control of any program. It may be gone at any moment: then it has no title, no class and no process. No call waits for long. */
public record ForeignWindow(Pointer handle) {
    private static final User32 USER32 = User32.INSTANCE;
    private static final int PATIENCE_MILLIS = 1000;
    private static final int LONGEST_TITLE = 1024;
    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_CLASS = 256;
    private static final int MOST = 2000;
    private static final int RECTANGLE_BYTES = 16;

    /** All that are on the screen, or could be: those without a parent, from the one on top to the one below. */
    public static List<ForeignWindow> onDesktop() {
        var found = new ArrayList<ForeignWindow>();
        USER32.EnumWindows((window, data) -> found.add(new ForeignWindow(window)) && found.size() < MOST, null);
        return found.stream().filter(ForeignWindow::isVisible).toList();
    }

    /** The one with this {@link #id}. */
    public static ForeignWindow at(long id) {
        return new ForeignWindow(new Pointer(id));
    }

    /** The one that has the keyboard. */
    public static Optional<ForeignWindow> inFront() {
        return Optional.ofNullable(USER32.GetForegroundWindow()).map(ForeignWindow::new);
    }

    /** The controls in it, and those in these. */
    public List<ForeignWindow> controls() {
        var found = new ArrayList<ForeignWindow>();
        USER32.EnumChildWindows(
                handle, (window, data) -> found.add(new ForeignWindow(window)) && found.size() < MOST, null);
        return found;
    }

    /** The same for as long as it is there. */
    public long id() {
        return Pointer.nativeValue(handle);
    }

    public boolean isVisible() {
        return USER32.IsWindowVisible(handle);
    }

    public boolean isEnabled() {
        return USER32.IsWindowEnabled(handle);
    }

    public String title() {
        char[] text = new char[LONGEST_TITLE];
        return new String(text, 0, Math.max(USER32.GetWindowText(handle, text, text.length), 0));
    }

    public String windowClass() {
        char[] name = new char[LONGEST_CLASS];
        return new String(name, 0, Math.max(USER32.GetClassName(handle, name, name.length), 0));
    }

    /** Whether its class is this one; upper and lower case are one to Windows. */
    public boolean isA(String name) {
        return windowClass().equalsIgnoreCase(name);
    }

    /** Whether its class is one of several versions of this one. */
    public boolean isSome(String beginning) {
        return windowClass().toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT));
    }

    /** That of its process; 0 if it is gone. */
    public long pid() {
        var process = new IntByReference();
        USER32.GetWindowThreadProcessId(handle, process);
        return Integer.toUnsignedLong(process.getValue());
    }

    /** The window it belongs to and stays above of. */
    public Optional<ForeignWindow> owner() {
        return Optional.ofNullable(USER32.GetWindow(handle, User32.GW_OWNER)).map(ForeignWindow::new);
    }

    public Optional<ForeignWindow> parent() {
        return Optional.ofNullable(USER32.GetParent(handle)).map(ForeignWindow::new);
    }

    /** The controls that are directly in it. */
    public List<ForeignWindow> children() {
        var found = new ArrayList<ForeignWindow>();
        Pointer next = USER32.GetWindow(handle, User32.GW_CHILD);
        while (next != null && found.size() < MOST) {
            found.add(new ForeignWindow(next));
            next = USER32.GetWindow(next, User32.GW_HWNDNEXT);
        }
        return found;
    }

    /** What a control has in it or on it, or the beginning of that; nothing if it hangs. */
    public String content() {
        try (var text = new Memory((LONGEST_TEXT + 1L) * Native.WCHAR_SIZE)) {
            text.clear();
            ask(User32.WM_GETTEXT, LONGEST_TEXT, text);
            return text.getWideString(0);
        }
    }

    /** Writes into a text field, in place of what is in it. */
    public void write(String content) {
        try (var text = new Memory((content.length() + 1L) * Native.WCHAR_SIZE)) {
            text.setWideString(0, content);
            ask(User32.WM_SETTEXT, 0, text);
        }
    }

    /** By which a dialog knows its control. */
    public int number() {
        return USER32.GetDlgCtrlID(handle);
    }

    /** The bits that say how it looks and works; some are its class's own. */
    public long style() {
        return USER32.GetWindowLongPtr(handle, User32.GWL_STYLE);
    }

    /** Whether it lies in another one, and is no window of its own. */
    public boolean isControl() {
        return hasStyle(User32.WS_CHILD);
    }

    public boolean hasStyle(long bits) {
        return (style() & bits) == bits;
    }

    public boolean isTool() {
        return (USER32.GetWindowLongPtr(handle, User32.GWL_EXSTYLE) & User32.WS_EX_TOOLWINDOW) != 0;
    }

    /** In pixels of all screens together. */
    public Optional<Place> place() {
        try (var rectangle = new Memory(RECTANGLE_BYTES)) {
            return USER32.GetWindowRect(handle, rectangle)
                    ? Optional.of(new Place(
                            rectangle.getInt(0), rectangle.getInt(4), rectangle.getInt(8), rectangle.getInt(12)))
                    : Optional.empty();
        }
    }

    /** Puts it above all others that are not kept so, and leaves the keyboard where it is. */
    void keepAbove() {
        USER32.SetWindowPos(handle, User32.HWND_TOPMOST, 0, 0, 0, 0, User32.SWP_STAY_AND_NOT_ACTIVATE);
    }

    /** Leaves it a message, if it may be left one by us. */
    public boolean tell(int message, long wParam, long lParam) {
        return USER32.PostMessage(handle, message, wParam, lParam);
    }

    /** Its answer; empty if it hangs. */
    public OptionalLong ask(int message, long wParam, Pointer lParam) {
        var result = new LongByReference();
        long success = USER32.SendMessageTimeout(
                handle, message, wParam, lParam, User32.SMTO_ABORTIFHUNG, PATIENCE_MILLIS, result);
        return success == 0 ? OptionalLong.empty() : OptionalLong.of(result.getValue());
    }

    public OptionalLong ask(int message) {
        return ask(message, 0, Pointer.NULL);
    }

    /** Where something is. */
    public record Place(int left, int top, int right, int bottom) {
        public long area() {
            return Math.max(0L, right - left) * Math.max(0L, bottom - top);
        }
    }
}
