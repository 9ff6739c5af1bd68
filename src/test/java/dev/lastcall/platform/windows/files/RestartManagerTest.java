package dev.lastcall.platform.windows.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import com.sun.jna.Structure.FieldOrder;
import dev.lastcall.platform.Holder;
import dev.lastcall.testing.Layout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the Restart Manager tells")
class RestartManagerTest {
    private static final String BOOKS = "D:\\Books\\company.qbw";

    @Test
    @DisplayName("is laid out as documented")
    void layout() {
        var program = new Program();
        assertThat(RestartManager.PROGRAM_SIZE).isEqualTo(program.size());
        assertThat(RestartManager.NAME).isEqualTo(program.at("name"));
        assertThat(RestartManager.NAME_LENGTH).isEqualTo(program.name.length);
        assertThat(RestartManager.TYPE).isEqualTo(program.at("type"));
        assertThat(RestartManager.SESSION).isEqualTo(program.at("session"));
        var file = new OpenFile();
        assertThat(OpenShares.FILE_SIZE).isEqualTo(file.size());
        assertThat(OpenShares.PATH).isEqualTo(file.at("path"));
        assertThat(OpenShares.USER).isEqualTo(file.at("user"));
    }

    @Test
    @DisplayName("are programs of sessions, and the system's own")
    void holders() {
        var programs = ByteBuffer.allocate(3 * RestartManager.PROGRAM_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        put(programs, 0, "QuickBooks", 1, 2);
        put(programs, 1, "QuickBooksDB31", 3, 0);
        put(programs, 2, "Search indexer", 3, 2);

        assertThat(RestartManager.parsed(programs.array(), BOOKS))
                .containsExactly(
                        new Holder.InSession("2", "QuickBooks", BOOKS),
                        new Holder.OfSystem("QuickBooksDB31", BOOKS),
                        new Holder.OfSystem("Search indexer", BOOKS));
    }

    private static void put(ByteBuffer programs, int row, String name, int type, int session) {
        int at = row * RestartManager.PROGRAM_SIZE;
        programs.put(at + RestartManager.NAME, name.getBytes(StandardCharsets.UTF_16LE));
        programs.putInt(at + RestartManager.TYPE, type).putInt(at + RestartManager.SESSION, session);
    }

    /** RM_PROCESS_INFO, its time as the two halves that it has. */
    @FieldOrder({"pid", "timeLow", "timeHigh", "name", "service", "type", "status", "session", "restartable"})
    public static final class Program extends Layout {
        public int pid;
        public int timeLow;
        public int timeHigh;
        public short[] name = new short[256];
        public short[] service = new short[64];
        public int type;
        public int status;
        public int session;
        public int restartable;
    }

    /** FILE_INFO_3. */
    @FieldOrder({"id", "permissions", "locks", "path", "user"})
    public static final class OpenFile extends Layout {
        public int id;
        public int permissions;
        public int locks;
        public @Nullable Pointer path;
        public @Nullable Pointer user;
    }
}
