package dev.lastcall.platform.windows.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.jna.Pointer;
import com.sun.jna.Structure.FieldOrder;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.testing.Layout;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A program with an administrator's rights")
class ElevationTest {
    private static final int FILE_NOT_FOUND = 2;

    @Test
    @DisplayName("is asked for by a structure as it is documented for 64 bit")
    void layout() {
        var info = new Info();

        assertThat(Elevation.SIZE).isEqualTo(info.size());
        assertThat(Elevation.MASK).isEqualTo(info.at("mask"));
        assertThat(Elevation.VERB).isEqualTo(info.at("verb"));
        assertThat(Elevation.FILE).isEqualTo(info.at("file"));
        assertThat(Elevation.PARAMETERS).isEqualTo(info.at("parameters"));
        assertThat(Elevation.SHOW).isEqualTo(info.at("show"));
    }

    @Test
    @DisplayName("is the console again, by the launcher that knows it, or by Java, which has to be told")
    void console() {
        assertThat(ElevatedConsole.parameters(Path.of("Last Call Console.exe"), "x"))
                .isEqualTo("console");
        assertThat(ElevatedConsole.parameters(Path.of("JavaW.exe"), "C:\\My files\\lastcall.jar"))
                .isEqualTo("-cp \"C:\\My files\\lastcall.jar\" dev.lastcall.LastCall console");
    }

    @Test
    @Tag("windows")
    @DisplayName("that is not there is said to be missing")
    void missing() {
        assertThatExceptionOfType(WindowsException.class)
                .isThrownBy(() -> Elevation.start(Path.of("C:\\nowhere-at-all.exe"), ""))
                .satisfies(e -> assertThat(e.code()).isEqualTo(FILE_NOT_FOUND));
    }

    /** SHELLEXECUTEINFOW. */
    @FieldOrder({
        "size",
        "mask",
        "window",
        "verb",
        "file",
        "parameters",
        "directory",
        "show",
        "started",
        "idList",
        "className",
        "classKey",
        "hotKey",
        "icon",
        "process"
    })
    public static final class Info extends Layout {
        public int size;
        public int mask;
        public @Nullable Pointer window;
        public @Nullable Pointer verb;
        public @Nullable Pointer file;
        public @Nullable Pointer parameters;
        public @Nullable Pointer directory;
        public int show;
        public @Nullable Pointer started;
        public @Nullable Pointer idList;
        public @Nullable Pointer className;
        public @Nullable Pointer classKey;
        public int hotKey;
        public @Nullable Pointer icon;
        public @Nullable Pointer process;
    }
}
