package dev.lastcall.platform.windows.wts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import com.sun.jna.Structure.FieldOrder;
import dev.lastcall.testing.Layout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The layouts of sessions, of processes and of their start")
class LayoutTest {
    @Test
    @DisplayName("are those that are documented for 64 bit")
    void asDocumented() {
        var info = new Info();
        assertThat(SessionInfo.SIZE).isEqualTo(SessionInfo.DATA + info.size()).isEqualTo(232);
        assertThat(SessionInfo.STATE - SessionInfo.DATA).isEqualTo(info.at("state"));
        assertThat(SessionInfo.FLAGS - SessionInfo.DATA).isEqualTo(info.at("flags"));
        assertThat(SessionInfo.USER - SessionInfo.DATA).isEqualTo(info.at("user"));
        assertThat(SessionInfo.DOMAIN - SessionInfo.DATA).isEqualTo(info.at("domain"));
        assertThat(SessionInfo.LOGON_TIME - SessionInfo.DATA).isEqualTo(info.at("logonTime"));
        assertThat(SessionInfo.LAST_INPUT_TIME - SessionInfo.DATA).isEqualTo(info.at("lastInputTime"));
        assertThat(SessionInfo.CURRENT_TIME - SessionInfo.DATA).isEqualTo(info.at("currentTime"));
        assertThat(LocalWts.SESSION_SIZE).isEqualTo(new Row().size());
        var process = new ProcessInfo();
        assertThat(LocalWts.PROCESS_SIZE).isEqualTo(process.size());
        assertThat(LocalWts.PROCESS_ID).isEqualTo(process.at("processId"));
        assertThat(LocalWts.PROCESS_NAME).isEqualTo(process.at("name"));
        assertThat(LocalWts.PROCESS_SID).isEqualTo(process.at("sid"));
        assertThat(LocalWts.USER_TIME).isEqualTo(process.at("userTime"));
        assertThat(LocalWts.KERNEL_TIME).isEqualTo(process.at("kernelTime"));
        var client = new Client();
        assertThat(ClientAddress.SIZE).isEqualTo(client.size());
        assertThat(ClientAddress.BYTES).isEqualTo(client.at("address") + 2);
        var startup = new Startup();
        assertThat(UserProcess.STARTUP_SIZE).isEqualTo(startup.size());
        assertThat(UserProcess.DESKTOP).isEqualTo(startup.at("desktop"));
        var started = new Started();
        assertThat(UserProcess.STARTED_SIZE).isEqualTo(started.size());
        assertThat(UserProcess.THREAD).isEqualTo(started.at("thread"));
    }

    /** WTS_CLIENT_ADDRESS. */
    @FieldOrder({"family", "address"})
    public static final class Client extends Layout {
        public int family;
        public byte[] address = new byte[20];
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

    /** WTSINFOEX_LEVEL1_W. */
    @FieldOrder({
        "id",
        "state",
        "flags",
        "station",
        "user",
        "domain",
        "logonTime",
        "connectTime",
        "disconnectTime",
        "lastInputTime",
        "currentTime",
        "incomingBytes",
        "outgoingBytes",
        "incomingFrames",
        "outgoingFrames",
        "incomingCompressed",
        "outgoingCompressed"
    })
    public static final class Info extends Layout {
        public int id;
        public int state;
        public int flags;
        public short[] station = new short[33];
        public short[] user = new short[21];
        public short[] domain = new short[18];
        public long logonTime;
        public long connectTime;
        public long disconnectTime;
        public long lastInputTime;
        public long currentTime;
        public int incomingBytes;
        public int outgoingBytes;
        public int incomingFrames;
        public int outgoingFrames;
        public int incomingCompressed;
        public int outgoingCompressed;
    }

    /** WTS_SESSION_INFOW. */
    @FieldOrder({"id", "station", "state"})
    public static final class Row extends Layout {
        public int id;
        public @Nullable Pointer station;
        public int state;
    }

    /** WTS_PROCESS_INFO_EXW. */
    @FieldOrder({
        "sessionId",
        "processId",
        "name",
        "sid",
        "threads",
        "handles",
        "pagefile",
        "peakPagefile",
        "workingSet",
        "peakWorkingSet",
        "userTime",
        "kernelTime"
    })
    public static final class ProcessInfo extends Layout {
        public int sessionId;
        public int processId;
        public @Nullable Pointer name;
        public @Nullable Pointer sid;
        public int threads;
        public int handles;
        public int pagefile;
        public int peakPagefile;
        public int workingSet;
        public int peakWorkingSet;
        public long userTime;
        public long kernelTime;
    }
}
