package dev.lastcall.platform.linux.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The control group of a process")
class ControlGroupTest {
    @Test
    @DisplayName("names the session it belongs to")
    void session() {
        assertThat(ControlGroup.session("0::/user.slice/user-1000.slice/session-44.scope\n"))
                .contains("44");
        assertThat(ControlGroup.session(
                        "4:memory:/\n1:name=systemd:/../../user.slice/user-1000.slice/session-c2.scope\n"))
                .contains("c2");
    }

    @Test
    @DisplayName("names none for what a service runs")
    void service() {
        assertThat(ControlGroup.session("0::/user.slice/user-1000.slice/user@1000.service/app.slice/dbus.service\n"))
                .isEmpty();
        assertThat(ControlGroup.session("0::/system.slice/cron.service\n")).isEmpty();
    }

    @Test
    @DisplayName("cannot be made up below a service of one's own")
    void madeUp() {
        assertThat(ControlGroup.session("0::/user.slice/user-1000.slice/user@1000.service/app.slice/session-7.scope\n"))
                .isEmpty();
    }
}
