package dev.lastcall.platform.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
@DisplayName("The places of a Linux computer")
class LinuxPlacesTest {
    private static final Path ALICE = Path.of("/home/alice");

    @Test
    @DisplayName("put the user's hooks under the home folder")
    void underHome() {
        assertThat(LinuxPlaces.ofTheSystem(Map.of(), ALICE).userHooks())
                .isEqualTo(Path.of("/home/alice/.config/lastcall/hooks.d"));
    }

    @Test
    @DisplayName("follow XDG_CONFIG_HOME, unless it is relative")
    void configHome() {
        assertThat(LinuxPlaces.ofTheSystem(Map.of("XDG_CONFIG_HOME", "/srv/alice"), ALICE)
                        .userHooks())
                .isEqualTo(Path.of("/srv/alice/lastcall/hooks.d"));
        assertThat(LinuxPlaces.ofTheSystem(Map.of("XDG_CONFIG_HOME", "here"), ALICE)
                        .userHooks())
                .isEqualTo(Path.of("/home/alice/.config/lastcall/hooks.d"));
    }

    @Test
    @DisplayName("have a place to register for each session, and none outside a session")
    void registration() {
        var session = Map.of("XDG_RUNTIME_DIR", "/run/user/1000", "XDG_SESSION_ID", "c12");
        var strange = Map.of("XDG_RUNTIME_DIR", "/run/user/1000", "XDG_SESSION_ID", "../12");

        assertThat(LinuxPlaces.ofTheSystem(session, ALICE).registration())
                .contains(Path.of("/run/user/1000/lastcall/agent-c12.sock"));
        assertThat(LinuxPlaces.ofTheSystem(strange, ALICE).registration()).isEmpty();
        assertThat(LinuxPlaces.ofTheSystem(Map.of(), ALICE).registration()).isEmpty();
    }

    @Test
    @DisplayName("let the administrator's hooks win over the shipped ones")
    void systemHooks() {
        assertThat(LinuxPlaces.ofTheSystem(Map.of(), ALICE).systemHooks())
                .containsExactly(Path.of("/usr/share/lastcall/hooks.d"), Path.of("/etc/lastcall/hooks.d"));
    }
}
