package dev.lastcall.platform.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("windows")
@DisplayName("The places of a Windows computer")
class WindowsPlacesTest {
    private static final Path ALICE = Path.of("C:\\Users\\alice");
    private static final String ACCOUNT = "S-1-5-21-1-2-3-1001";

    @Test
    @DisplayName("are in the folders that Windows names")
    void ofTheSystem() {
        var environment = Map.of("ProgramData", "D:\\All", "APPDATA", "E:\\alice\\Roaming");

        var places = WindowsPlaces.ofTheSystem(environment, ALICE, 3);

        assertThat(places.channel()).hasToString("\\\\.\\pipe\\lastcall");
        assertThat(places.journal()).hasToString("D:\\All\\LastCall\\journal.db");
        assertThat(places.configuration()).hasToString("D:\\All\\LastCall\\lastcall.toml");
        assertThat(places.userHooks()).hasToString("E:\\alice\\Roaming\\LastCall\\hooks.d");
        assertThat(places.registration().orElseThrow()).hasToString("\\\\.\\pipe\\lastcall-agent-3");
    }

    @Test
    @DisplayName("under a home have pipes that no other home and no other account has")
    void underHome() {
        Path home = Path.of("C:\\Temp\\home");

        assertThat(WindowsPlaces.under(home, ACCOUNT).channel())
                .isEqualTo(WindowsPlaces.under(Path.of("c:\\temp\\x\\..\\HOME"), ACCOUNT)
                        .channel())
                .isNotEqualTo(
                        WindowsPlaces.under(Path.of("C:\\Temp\\other"), ACCOUNT).channel())
                .isNotEqualTo(WindowsPlaces.under(home, ACCOUNT + "2").channel());
    }
}
