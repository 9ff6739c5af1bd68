package dev.lastcall.platform.linux.cgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The memory of a session")
class SessionMemoryTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "user.slice/user-1000.slice/session-44.scope/memory.current",
        "memory/user.slice/user-1000.slice/session-44.scope/memory.usage_in_bytes"
    })
    @DisplayName("is what the kernel accounts to its control group, of either version")
    void accounted(String file) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), "123456789\n");

        assertThat(SessionMemory.of(root, "1000", "session-44.scope")).isEqualTo(123456789);
    }

    @Test
    @DisplayName("is unknown where the kernel accounts nothing")
    void unknown() {
        assertThat(SessionMemory.of(root, "1000", "session-44.scope")).isZero();
        assertThat(SessionMemory.of(root, "1000", "")).isZero();
    }
}
