package dev.lastcall.hooks.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.HookScripts;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that was written")
class StampTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("is taken by the disk, also where it is read-only, and is as it was")
    void onDisk() {
        Path file = HookScripts.file(folder.resolve("letter.txt"), "Dear Bob,");
        var before = Stamp.of(file);

        assertThat(Stamp.isOnDisk(file)).isTrue();
        assertThat(file.toFile().setReadOnly()).isTrue();
        assertThat(Stamp.isOnDisk(file)).isTrue();
        assertThat(Stamp.of(file)).isEqualTo(before);
        assertThat(file).hasContent("Dear Bob,");
    }

    @Test
    @DisplayName("is not where there is none")
    void missing() {
        assertThat(Stamp.isOnDisk(folder.resolve("letter.txt"))).isFalse();
        assertThat(folder).isEmptyDirectory();
    }
}
