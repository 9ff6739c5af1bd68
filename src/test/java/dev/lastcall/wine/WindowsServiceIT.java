package dev.lastcall.wine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("wine")
@DisplayName("A host that Windows runs as a service")
class WindowsServiceIT {
    private static final String NAME = "LastCallHost";
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Test
    @DisplayName("is started, answers, and stops when it is told to; and tells in its log why it cannot begin")
    void lives() throws IOException {
        try (var computer = WindowsComputer.boot();
                var somebody = computer.start(
                        List.of("cmd.exe", "/k"))) { // without any program of a user's, Wine ends all services
            assertThat(somebody.isAlive()).isTrue();
            Path home = Files.createTempDirectory("lastcall-service");
            String line = "\"" + windows(computer.java()) + "\" -Djava.security.properties="
                    + windows(Path.of("src/test/wine/java.security").toAbsolutePath()) + " -jar "
                    + windows(Path.of("target/lastcall.jar").toAbsolutePath()) + " --home " + windows(home) + " host";
            sc(computer, "create", NAME, "binPath=", line, "start=", "demand");

            sc(computer, "start", NAME);
            Await.until("the service runs", LONGEST, () -> state(computer).contains("RUNNING"));
            var sessions = computer.lastcall("--home", home.toString(), "--json", "sessions");
            assertThat(sessions.exit()).as(sessions.err()).isZero();

            sc(computer, "stop", NAME);
            Await.until("the service has stopped", () -> state(computer).contains("STOPPED"));
            assertThat(computer.lastcall("--home", home.toString(), "sessions").exit())
                    .isEqualTo(7);

            Files.writeString(home.resolve("journal.db"), "no database".repeat(100));
            sc(computer, "start", NAME);
            Path log = home.resolve("log").resolve("host-0.log");
            Await.until("it tells why it cannot begin", LONGEST, () -> said(log).contains("SQLITE_NOTADB"));
            Await.until("it has ended", LONGEST, () -> !runs(home));
            sc(computer, "delete", NAME);
        }
    }

    private static String said(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runs(Path home) {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().commandLine().orElse("").contains(windows(home)));
    }

    private static String state(WindowsComputer computer) {
        return computer.start(List.of("sc.exe", "query", NAME)).end().out();
    }

    private static void sc(WindowsComputer computer, String... arguments) {
        var words = new ArrayList<>(List.of("sc.exe"));
        words.addAll(List.of(arguments));
        var ran = computer.start(words).end();
        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    }

    private static String windows(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }
}
