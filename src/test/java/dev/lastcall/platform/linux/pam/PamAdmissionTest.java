package dev.lastcall.platform.linux.pam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lastcall.platform.PlatformException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@DisplayName("Turning people away through PAM")
class PamAdmissionTest {
    @TempDir
    private Path folder;

    private PamAdmission admission;
    private Path notice;

    @BeforeEach
    void make() {
        admission = new PamAdmission(folder, new PamWays(List.of(folder), "none"));
        notice = folder.resolve("keep-out");
    }

    @Test
    @DisplayName("leaves a notice that everybody may read, the names of those who may come back, and nothing else")
    void notice() throws Exception {
        admission.turnAway("update at six", Set.of("bob", "alice"));
        admission.turnAway("update at seven", Set.of("alice"));

        assertThat(notice).hasContent("Last Call: update at seven");
        assertThat(Files.readAllLines(folder.resolve("returning")))
                .endsWith("alice")
                .doesNotContain("bob");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(notice)))
                .isEqualTo("rw-r--r--");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    @DisplayName("ends without a trace, also where it never began")
    void ends() throws Exception {
        admission.letIn();
        admission.turnAway("update at six", Set.of());
        admission.letIn();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("never replaces or removes a file or a link that somebody else has put there")
    void foreign() throws Exception {
        Files.writeString(notice, "The power is being switched off\n");
        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> admission.turnAway("update at six", Set.of()))
                .withMessageContaining("left alone");
        admission.letIn();
        assertThat(notice).hasContent("The power is being switched off");

        Files.delete(notice);
        Path secret = Files.writeString(folder.resolve("secret"), "Last Call: not so\n");
        Files.createSymbolicLink(notice, secret);
        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> admission.turnAway("update at six", Set.of()));
        admission.letIn();
        assertThat(Files.exists(notice, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(secret).hasContent("Last Call: not so");
    }
}
