package dev.lastcall.platform.windows.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import com.sun.jna.Structure.FieldOrder;
import dev.lastcall.testing.Layout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The layouts of a service and of a start")
class LayoutTest {
    @Test
    @DisplayName("are those that are documented for 64 bit")
    void asDocumented() {
        var status = new Status();
        assertThat(ServiceStatus.SIZE).isEqualTo(status.size());
        assertThat(ServiceStatus.STATE).isEqualTo(status.at("state"));
        assertThat(ServiceStatus.CONTROLS).isEqualTo(status.at("controls"));
        assertThat(ServiceStatus.CHECK_POINT).isEqualTo(status.at("checkPoint"));
        assertThat(ServiceStatus.WAIT_HINT).isEqualTo(status.at("waitHint"));
        var startup = new Startup();
        assertThat(UserProcess.STARTUP_SIZE).isEqualTo(startup.size());
        assertThat(UserProcess.DESKTOP).isEqualTo(startup.at("desktop"));
        var started = new Started();
        assertThat(UserProcess.STARTED_SIZE).isEqualTo(started.size());
        assertThat(UserProcess.THREAD).isEqualTo(started.at("thread"));
    }

    /** SERVICE_STATUS. */
    @FieldOrder({"type", "state", "controls", "exitCode", "specificExitCode", "checkPoint", "waitHint"})
    public static final class Status extends Layout {
        public int type;
        public int state;
        public int controls;
        public int exitCode;
        public int specificExitCode;
        public int checkPoint;
        public int waitHint;
    }

    /** STARTUPINFOW. */
    @FieldOrder({
        "size",
        "reserved",
        "desktop",
        "title",
        "x",
        "y",
        "xSize",
        "ySize",
        "xChars",
        "yChars",
        "fill",
        "flags",
        "show",
        "reservedSize",
        "reserved2",
        "input",
        "output",
        "error"
    })
    public static final class Startup extends Layout {
        public int size;
        public @Nullable Pointer reserved;
        public @Nullable Pointer desktop;
        public @Nullable Pointer title;
        public int x;
        public int y;
        public int xSize;
        public int ySize;
        public int xChars;
        public int yChars;
        public int fill;
        public int flags;
        public short show;
        public short reservedSize;
        public @Nullable Pointer reserved2;
        public @Nullable Pointer input;
        public @Nullable Pointer output;
        public @Nullable Pointer error;
    }

    /** PROCESS_INFORMATION. */
    @FieldOrder({"process", "thread", "processId", "threadId"})
    public static final class Started extends Layout {
        public @Nullable Pointer process;
        public @Nullable Pointer thread;
        public int processId;
        public int threadId;
    }
}
