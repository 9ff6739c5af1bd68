package dev.lastcall.platform.windows.desktop;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.Look;
import dev.lastcall.platform.Looks;
import dev.lastcall.platform.windows.win32.Advapi32;
import dev.lastcall.platform.windows.win32.User32;
import java.io.Closeable;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** What the user has chosen in the settings: light or dark, a colour, more contrast, less that moves. */
final class UserLooks implements Looks {
    private static final String THEMES = "Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
    private static final String FRAMES = "Software\\Microsoft\\Windows\\DWM";
    private static final int SPI_GETHIGHCONTRAST = 0x42;
    private static final int HIGH_CONTRAST_BYTES = 16;
    private static final int SPI_GETCLIENTAREAANIMATION = 0x1042;

    private static final int WM_SETTINGCHANGE = 0x1A;
    private static final int WM_THEMECHANGED = 0x31A;
    private static final int WM_DWMCOLORIZATIONCOLORCHANGED = 0x320;

    private final HiddenWindow window;

    UserLooks(HiddenWindow window) {
        this.window = window;
    }

    @Override
    public Closeable follow(Consumer<Look> told) {
        var followed = new Followed(told);
        window.join(followed);
        window.run(followed::tell);
        return followed;
    }

    private static Look now() {
        return new Look(
                number(THEMES, "AppsUseLightTheme").map(light -> light == 0),
                number(FRAMES, "AccentColor").map(UserLooks::redFirst),
                Optional.of(hasHighContrast()),
                isAnimated().map(animated -> !animated));
    }

    /** Windows keeps blue first. */
    static int redFirst(int colour) {
        return Integer.reverseBytes(colour) >>> Byte.SIZE;
    }

    private static Optional<Integer> number(String key, String name) {
        try (var value = new Memory(Integer.BYTES)) {
            var size = new IntByReference(Integer.BYTES);
            int failure = Advapi32.INSTANCE.RegGetValue(
                    Advapi32.HKEY_CURRENT_USER, key, name, Advapi32.RRF_RT_REG_DWORD, null, value, size);
            return failure == 0 ? Optional.of(value.getInt(0)) : Optional.empty();
        }
    }

    /** By the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/ns-winuser-highcontrastw">HIGHCONTRASTW</a>. */
    private static boolean hasHighContrast() {
        try (var contrast = new Memory(HIGH_CONTRAST_BYTES)) {
            contrast.clear();
            contrast.setInt(0, HIGH_CONTRAST_BYTES);
            return asked(SPI_GETHIGHCONTRAST, HIGH_CONTRAST_BYTES, contrast) && (contrast.getInt(4) & 1) != 0;
        }
    }

    private static Optional<Boolean> isAnimated() {
        try (var value = new Memory(Integer.BYTES)) {
            return asked(SPI_GETCLIENTAREAANIMATION, 0, value) ? Optional.of(value.getInt(0) != 0) : Optional.empty();
        }
    }

    private static boolean asked(int what, int number, Pointer value) {
        return User32.INSTANCE.SystemParametersInfo(what, number, value, 0);
    }

    /** On the window's thread, except that it may be closed by any. */
    private static final class Followed implements HiddenWindow.Party, Closeable {
        private final Consumer<Look> told;
        private Optional<Look> last = Optional.empty();
        private volatile boolean closed;

        Followed(Consumer<Look> told) {
            this.told = told;
        }

        @Override
        public OptionalLong heard(int message, long wParam, long lParam) {
            if (message == WM_SETTINGCHANGE
                    || message == WM_THEMECHANGED
                    || message == WM_DWMCOLORIZATIONCOLORCHANGED) {
                tell();
            }
            return OptionalLong.empty();
        }

        void tell() {
            Look look = now();
            if (!closed && !last.equals(Optional.of(look))) {
                last = Optional.of(look);
                told.accept(look);
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
