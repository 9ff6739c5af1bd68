package dev.lastcall.platform.linux.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lastcall.platform.linux.process.ControlGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@DisplayName("The programs that run")
class ProcProgramsTest {
    private static final String NAME = "a-program";

    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    @DisplayName("are told by their names")
    void names() throws Exception {
        start(program());

        assertThat(new ProcPrograms(0).running()).contains(NAME);
    }

    @Test
    @DisplayName("for somebody else are none of one's own, unless they run in one's session")
    void somebodyElses() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may start them");
        assumeTrue(
                ControlGroup.session(ProcessHandle.current().pid()).isEmpty(), "in a session they are among one's own");

        start("setpriv", "--reuid=nobody", "--clear-groups", program());

        assertThat(new ProcPrograms(0).running()).doesNotContain(NAME);
    }

    private String program() throws IOException {
        Path program = folder.resolve(NAME);
        Files.copy(Path.of("/bin/sleep"), program, StandardCopyOption.COPY_ATTRIBUTES);
        return program.toString();
    }

    /** Returns when the program runs, not only whatever starts it. */
    private void start(String... command) throws Exception {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(command), Stream.of("60")).toList())
                .start();
        started.add(process);
        Path name = Path.of("/proc/" + process.pid() + "/comm");
        long begun = System.nanoTime();
        while (!Files.readString(name).strip().equals(NAME)) {
            assertThat(process.isAlive()).isTrue();
            assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
            Thread.onSpinWait();
        }
    }
}
