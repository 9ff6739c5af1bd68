package dev.lastcall.platform.linux.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Kind;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.platform.Usage;
import dev.lastcall.platform.Usage.Idle;
import dev.lastcall.platform.Usage.Source;
import dev.lastcall.request.SessionKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
@DisplayName("What a session uses")
class SessionUsageTest {
    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
    private static final String SLICE = "user.slice/user-1000.slice/";
    private static final String OWN = SLICE + "session-44.scope/";
    private static final String SERVICES = SLICE + "user@1000.service/";

    @TempDir
    private Path groups;

    @TempDir
    private Path proc;

    @ParameterizedTest
    @ValueSource(strings = {"", "unified/"})
    @DisplayName("of the processor is what the kernel has counted for its control group")
    void processor(String mount) throws IOException {
        write(mount + OWN + "cpu.stat", "usage_usec 2500000\nuser_usec 1\nsystem_usec 2\n");

        assertThat(usage(desktop("44")).cpuNanos()).hasValue(2_500_000_000L);
    }

    @Test
    @DisplayName("of the memory leaves out files that were only read")
    void memory() throws IOException {
        write(OWN + "memory.current", "1000000\n");
        write(OWN + "memory.stat", "anon 1\nfile 2\ninactive_file 300000\n");

        assertThat(usage(desktop("44")).memoryBytes()).hasValue(700_000);
    }

    @Test
    @DisplayName("of the memory is told by version 1, too")
    void memoryOfVersionOne() throws IOException {
        write("memory/" + OWN + "memory.usage_in_bytes", "1000000\n");
        write("memory/" + OWN + "memory.stat", "cache 5\ntotal_inactive_file 300000\n");

        assertThat(usage(desktop("44")).memoryBytes()).hasValue(700_000);
    }

    @Test
    @DisplayName("of the memory is the sum of its processes' shares where no group keeps an account")
    void shares() throws IOException {
        write(OWN + "cgroup.procs", "17\n18\n19\n");
        Files.createDirectories(proc.resolve("17"));
        Files.createDirectories(proc.resolve("18"));
        Files.writeString(proc.resolve("17/smaps_rollup"), "Rss:  900 kB\nPss:  100 kB\nPss_Anon: 7 kB\n");
        Files.writeString(proc.resolve("18/smaps_rollup"), "Rss:  900 kB\nPss:   28 kB\n");

        assertThat(usage(desktop("44")).memoryBytes()).hasValue(128 * 1024);
        assertThat(usage(desktop("44")).processes()).hasValue(3);
    }

    @Test
    @DisplayName("is unknown, and not nothing, where the kernel tells nothing")
    void unknown() {
        assertThat(usage(desktop("44"))).isEqualTo(Usage.UNKNOWN);
    }

    @Test
    @DisplayName("has what the user's service manager runs, in groups of any depth, if it is the only desktop")
    void services() throws IOException {
        write(OWN + "cgroup.procs", "17\n");
        write(SERVICES + "cgroup.procs", "");
        write(SERVICES + "app.slice/cgroup.procs", "");
        write(SERVICES + "app.slice/app-editor.scope/cgroup.procs", "21\n22\n");
        Session text = session("45", Kind.SSH, Presence.ACTIVE, Optional.empty());
        Session leaving = session("46", Kind.X11, Presence.CLOSING, Optional.empty());

        Map<SessionKey, Usage> usages = usages(desktop("44"), text, leaving);

        assertThat(of(usages, desktop("44")).processes()).hasValue(3);
        assertThat(of(usages, text).processes()).isEmpty();
        assertThat(of(usages, leaving).processes()).isEmpty();
    }

    @Test
    @DisplayName("has only its own where the user has two desktops, since nobody knows whose the rest is")
    void twoDesktops() throws IOException {
        write(OWN + "cgroup.procs", "17\n");
        write(SERVICES + "cgroup.procs", "21\n");

        Map<SessionKey, Usage> usages = usages(desktop("44"), desktop("45"));

        assertThat(of(usages, desktop("44")).processes()).hasValue(1);
    }

    @Test
    @DisplayName("of its user is, at a terminal, when something was last typed there")
    void terminal() throws IOException {
        Path device = Files.createFile(proc.resolve("pts"));
        var nine = FileTime.from(NOW.minusSeconds(540));
        Files.getFileAttributeView(device, BasicFileAttributeView.class).setTimes(nine, nine, nine);
        Session typed = session("44", Kind.SSH, Presence.ACTIVE, Optional.of(device.toString()));
        Session copying = session("44", Kind.SSH, Presence.ACTIVE, Optional.empty());

        assertThat(usage(typed).idle()).contains(new Idle(Duration.ofMinutes(9), Source.TERMINAL));
        assertThat(usage(copying).idle()).isEmpty();
    }

    @Test
    @DisplayName("of its user is, at a desktop, what the desktop hints")
    void hint() {
        var idle = of(usages(Optional.of(Duration.ofMinutes(5)), desktop("44")), desktop("44"))
                .idle();

        assertThat(idle).contains(new Idle(Duration.ofMinutes(5), Source.DESKTOP));
    }

    private void write(String file, String text) throws IOException {
        Path path = groups.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Usage usage(Session session) {
        return of(usages(session), session);
    }

    private static Usage of(Map<SessionKey, Usage> usages, Session session) {
        return Objects.requireNonNull(usages.get(session.key()));
    }

    private Map<SessionKey, Usage> usages(Session... sessions) {
        return usages(Optional.empty(), sessions);
    }

    private Map<SessionKey, Usage> usages(Optional<Duration> hint, Session... sessions) {
        return new SessionUsage(groups, proc).of(List.of(sessions), NOW, key -> hint);
    }

    private static Session desktop(String id) {
        return session(id, Kind.X11, Presence.ACTIVE, Optional.empty());
    }

    private static Session session(String id, Kind kind, Presence presence, Optional<String> terminal) {
        return new Session(
                new SessionKey(id, Instant.EPOCH),
                "1000",
                "alice",
                Optional.empty(),
                kind,
                presence,
                Optional.empty(),
                terminal);
    }
}
