package dev.lastcall.platform.windows.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Structure.FieldOrder;
import dev.lastcall.testing.Layout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The layout of a service")
class LayoutTest {
    @Test
    @DisplayName("is the one that is documented for 64 bit")
    void asDocumented() {
        var status = new Status();
        assertThat(ServiceStatus.SIZE).isEqualTo(status.size());
        assertThat(ServiceStatus.STATE).isEqualTo(status.at("state"));
        assertThat(ServiceStatus.CONTROLS).isEqualTo(status.at("controls"));
        assertThat(ServiceStatus.CHECK_POINT).isEqualTo(status.at("checkPoint"));
        assertThat(ServiceStatus.WAIT_HINT).isEqualTo(status.at("waitHint"));
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
}
