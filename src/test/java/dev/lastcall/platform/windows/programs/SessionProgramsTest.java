package dev.lastcall.platform.windows.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.platform.win32.Tlhelp32;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.programs.SessionProcess.ProcessEntry;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("windows")
@DisplayName("The programs of a session")
class SessionProgramsTest {
    private final SessionPrograms programs = new SessionPrograms();

    @Test
    @DisplayName("are known by the names of their files, in upper and lower case")
    void running() throws PlatformException {
        assertThat(programs.running().contains("java.exe")).isTrue();
        assertThat(programs.running().contains("JAVA.EXE")).isTrue();
        assertThat(programs.running().contains("winword.exe")).isFalse();
    }

    @Test
    @DisplayName("are told with their windows and objections, where they have any")
    void windows() {
        assertThat(programs.windows())
                .allSatisfy(window -> assertThat(window.title()).isNotEmpty());
        assertThat(programs.inhibitors()).isEmpty();
    }

    @Test
    @DisplayName("never have this process among those to close")
    void closing() throws PlatformException {
        assertThat(new SessionClosing().processes(Set.of("java.exe"))).doesNotContain(ProcessHandle.current());
    }

    @Test
    @DisplayName("are listed as documented")
    void layout() {
        assertThat(new Tlhelp32.PROCESSENTRY32().size()).isEqualTo(ProcessEntry.SIZE);
    }
}
