package dev.lastcall.platform.linux.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnixDomainSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address of the session's bus")
class BusAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "unix:path=/run/user/1000/bus /run/user/1000/bus",
                "unix:path=/tmp/dbus-a%2bb,guid=0f /tmp/dbus-a+b",
                "unix:guid=0f,path=/tmp/a+b /tmp/a+b",
                "tcp:host=x;unix:path=/tmp/b /tmp/b"
            })
    @DisplayName("is the file that the environment names")
    void named(String address, String file) {
        assertThat(BusAddress.in(Map.of("DBUS_SESSION_BUS_ADDRESS", address)))
                .contains(UnixDomainSocketAddress.of(file));
    }

    @Test
    @DisplayName("is the usual file where the environment names none")
    void usual() {
        assertThat(BusAddress.in(Map.of("XDG_RUNTIME_DIR", "/run/user/1000")))
                .contains(UnixDomainSocketAddress.of("/run/user/1000/bus"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix:abstract=/tmp/dbus-x,guid=0f", "autolaunch:", "nonsense", "unix:"})
    @DisplayName("is none where it is no file")
    void none(String address) {
        assertThat(BusAddress.in(Map.of("DBUS_SESSION_BUS_ADDRESS", address))).isEmpty();
        assertThat(BusAddress.in(Map.of())).isEmpty();
    }
}
