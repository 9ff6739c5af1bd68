package dev.lastcall.platform.windows.win32;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import com.sun.jna.Structure.FieldOrder;
import dev.lastcall.testing.Layout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The layouts of operations and processes' memory")
class LayoutTest {
    @Test
    @DisplayName("are those that are documented for 64 bit")
    void asDocumented() {
        var operation = new Operation();
        assertThat(Overlapped.SIZE).isEqualTo(operation.size());
        assertThat(Overlapped.EVENT).isEqualTo(operation.at("event"));
        var counters = new Counters();
        assertThat(ProcessMemory.SIZE).isEqualTo(counters.size());
        assertThat(ProcessMemory.PRIVATE_USAGE).isEqualTo(counters.at("privateUsage"));
    }

    /** OVERLAPPED. */
    @FieldOrder({"internal", "internalHigh", "offset", "offsetHigh", "event"})
    public static final class Operation extends Layout {
        public @Nullable Pointer internal;
        public @Nullable Pointer internalHigh;
        public int offset;
        public int offsetHigh;
        public @Nullable Pointer event;
    }

    /** PROCESS_MEMORY_COUNTERS_EX. */
    @FieldOrder({
        "size",
        "faults",
        "peakWorkingSet",
        "workingSet",
        "peakPaged",
        "paged",
        "peakNonPaged",
        "nonPaged",
        "pagefile",
        "peakPagefile",
        "privateUsage"
    })
    public static final class Counters extends Layout {
        public int size;
        public int faults;
        public @Nullable Pointer peakWorkingSet;
        public @Nullable Pointer workingSet;
        public @Nullable Pointer peakPaged;
        public @Nullable Pointer paged;
        public @Nullable Pointer peakNonPaged;
        public @Nullable Pointer nonPaged;
        public @Nullable Pointer pagefile;
        public @Nullable Pointer peakPagefile;
        public @Nullable Pointer privateUsage;
    }
}
