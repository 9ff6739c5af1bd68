package dev.lastcall.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("wine")
@DisplayName("Last Call on a Windows JVM")
class WindowsCourseIT {
    private static final String READY = "Last Call's host is ready";
    private static WindowsComputer computer;
    private Path home;
    private Started host;

    @BeforeAll
    static void boot() {
        computer = WindowsComputer.boot();
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @BeforeEach
    void start() throws IOException {
        home = Files.createTempDirectory("lastcall-wine");
        Files.writeString(home.resolve("lastcall.toml"), "minimum-warning = \"30s\"\n");
        begin();
    }

    @AfterEach
    void end() {
        host.close();
    }

    @Test
    @DisplayName("saves by a hook, signs out, and tells so")
    void demo() {
        var ran = computer.lastcall("demo", "--answer", "now", "--speed", "20");

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out())
                .contains(
                        "Demo editor: saved, Last Call\\",
                        "root  signed-out",
                        "The letter nobody had saved is now in C:\\");
    }

    @Test
    @DisplayName("knows the one session that there is, and asks it")
    void asks() {
        var sessions = lastcall("--json", "sessions").end();
        assertThat(sessions.ok())
                .contains("\"user\":\"" + System.getProperty("user.name") + "\"", "\"state\":\"active\"");

        var asked = lastcall("request", "--session", "1", "--in", "10m", "--reason", "Update at six")
                .end();

        assertThat(asked.exit()).as(asked.err()).isZero();
        assertThat(lastcall("--json", "status", "r1").end().ok())
                .contains("\"reason\":\"Update at six\"", "\"state\":\"waiting\"");
    }

    @Test
    @DisplayName("stands where it stood after the host was killed")
    void killed() {
        lastcall("request", "--session", "1", "--in", "10m").end().ok();
        String before = lastcall("--json", "status", "r1").end().ok();

        computer.start(List.of("taskkill.exe", "/f", "/im", "java.exe")).end().ok();
        host.end();
        begin();

        assertThat(lastcall("--json", "status", "r1").end().ok()).isEqualTo(before);
    }

    @Test
    @DisplayName("outlives hostile clients of other processes, and answers all the while")
    void hostile() {
        try (var flood = computer.startMain(Mischief.class.getName(), home.toString(), "flood");
                var hoard = computer.startMain(Mischief.class.getName(), home.toString(), "hoard");
                var halves = computer.startMain(Mischief.class.getName(), home.toString(), "halves")) {
            flood.says("begun");
            hoard.says("begun");
            halves.says("begun");

            var sessions = lastcall("--json", "sessions").end();

            assertThat(sessions.exit()).as(sessions.err()).isZero();
            assertThat(host.isAlive()).isTrue();
        }
        assertThat(lastcall("sessions").end().exit()).isZero();
    }

    private void begin() {
        host = lastcall("host");
        host.tells(READY);
    }

    private Started lastcall(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--home";
        all[1] = home.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return computer.startLastcall(all);
    }
}
