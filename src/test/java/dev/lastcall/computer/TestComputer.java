package dev.lastcall.computer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A computer with systemd, logind and desktops, freshly booted, on which Last Call is installed as an administrator would install it. */
final class TestComputer implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("src/test/computer").toAbsolutePath();
    private static final String PROJECT = "/opt/lastcall";
    private static final Path PICTURES = Path.of("target/computer").toAbsolutePath();

    /** A thread for each command: the common pool has one thread for all on a computer with two cores. */
    static final Executor BESIDE = task -> Thread.ofPlatform().daemon().start(task);

    private final String init;

    private TestComputer(String init) {
        this.init = init;
    }

    /** Boots it and starts the host with this configuration. */
    static TestComputer boot(String configuration) {
        return boot(System.getProperty("lastcall.computer", "/var/tmp/lastcall-computer"), List.of(), configuration);
    }

    /** The same with the other desktops. */
    static TestComputer withDesktops(String configuration) {
        String tree = System.getProperty("lastcall.desktops", "/var/tmp/lastcall-desktops");
        return boot(tree, List.of("desktops"), configuration);
    }

    private static TestComputer boot(String tree, List<String> packages, String configuration) {
        var build = new ArrayList<>(List.of(script("build"), tree));
        build.addAll(packages);
        run(build.toArray(String[]::new)).ok();
        var computer = new TestComputer(started(tree));
        computer.install(configuration);
        return computer;
    }

    /** Where others start on the same machine at the same time, one that does not come up has been seen; once more is enough. */
    private static String started(String tree) {
        String[] boot = {script("boot"), tree, "--bind-ro", Path.of("").toAbsolutePath() + ":" + PROJECT};
        Ran first = run(boot);
        return first.exit() == 0 ? first.ok() : run(boot).ok();
    }

    Ran inside(String... command) {
        return run(words(script("inside"), List.of(init), command));
    }

    /** Runs a command as root, and passes on each line that it prints as soon as it does. */
    Ran follow(Consumer<String> line, String... command) {
        try {
            Process process = new ProcessBuilder(words(script("inside"), List.of(init), command)).start();
            var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()), BESIDE);
            process.getOutputStream().close();
            try (var out = process.inputReader()) {
                out.lines().forEach(line);
            }
            return new Ran(process.waitFor(), "", err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a command in the user's session. */
    Ran as(String user, String... command) {
        return run(words(script("as"), List.of(init, user), command));
    }

    /** Starts a program with windows in the user's session. */
    void start(String user, String... command) {
        run(words(script("as"), List.of(init, user, "--detach"), command)).ok();
    }

    /** Last Call, as root, outside any session. */
    Ran lastcall(String... arguments) {
        return inside(words("lastcall", List.of(), arguments));
    }

    /** Signs a user in at an XFCE desktop of its own, the agent started by the desktop; the session's id. */
    String desktop(String user, int display) {
        return desktop(user, display, "xfce");
    }

    /** The same at another kind of desktop. */
    String desktop(String user, int display, String kind) {
        String id = run(script("session"), init, user, Integer.toString(display), kind)
                .ok();
        until(user + "'s agent is there", () -> agents().contains(user));
        return id;
    }

    /** Signs a user in at a terminal; the session's id. */
    String terminal(String user) {
        return run(script("text-session"), init, user).ok();
    }

    void write(String file, String text) {
        run(text.getBytes(StandardCharsets.UTF_8), words(script("inside"), List.of(init), new String[] {"tee", file}))
                .ok();
    }

    String read(String file) {
        return inside("cat", file).ok();
    }

    /** A picture of the user's screen, where there is one. */
    void picture(String user, String name) {
        Path file = PICTURES.resolve(name + ".png");
        try {
            Files.createDirectories(PICTURES);
            if (run(script("screenshot"), init, user, file.toString()).exit() != 0) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an administrator without patience would, so that the next test finds an empty computer. */
    void signEverybodyOut() {
        sessions().forEach(session -> inside("loginctl", "terminate-session", session));
        until("everybody is signed out", () -> sessions().isEmpty());
    }

    private List<String> sessions() {
        return inside("loginctl", "list-sessions", "--no-legend")
                .out()
                .lines()
                .map(line -> line.strip().replaceFirst("\\s.*", ""))
                .toList();
    }

    boolean signedIn(String session) {
        return inside("loginctl", "show-session", session).exit() == 0;
    }

    String journal() {
        return inside("journalctl", "--unit=lastcall-host", "--no-pager", "--output=cat")
                .out();
    }

    /** When the host last logged a line with this in it. */
    Instant logged(String text) {
        return loggedSince(Instant.EPOCH, text).getLast();
    }

    /** Each time the host logged a line with this in it, the earliest first. */
    List<Instant> loggedSince(Instant begin, String text) {
        return inside("journalctl", "--unit=lastcall-host", "--no-pager", "--output=short-unix")
                .out()
                .lines()
                .filter(line -> line.contains(text))
                .map(line -> Instant.EPOCH.plus(Duration.ofNanos(new BigDecimal(line.replaceFirst(" .*", ""))
                        .movePointRight(9)
                        .longValueExact())))
                .filter(moment -> !moment.isBefore(begin))
                .toList();
    }

    /** What stands on the terminal of a session. */
    String screen(String session) {
        return inside("tmux", "capture-pane", "-p", "-J", "-t", "=session-" + session + ":")
                .ok();
    }

    /** All that helps to understand a failure here, to be added to it. */
    Throwable account() {
        return new AssertionError("The host's journal:\n" + journal() + "\nRequests:\n"
                + lastcall("--json", "status").out() + "\nSessions:\n"
                + lastcall("sessions").out());
    }

    void until(String what, BooleanSupplier condition) {
        until(what, Duration.ofMinutes(2), condition);
    }

    void until(String what, Duration patience, BooleanSupplier condition) {
        if (!within(patience, condition)) {
            throw new AssertionError("It never happened: " + what + "\n" + journal()
                    + lastcall("status").out());
        }
    }

    boolean within(Duration patience, BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > patience.toNanos()) {
                return false;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(200).toNanos());
        }
        return true;
    }

    @Override
    public void close() {
        run(script("halt"), init);
    }

    private String agents() {
        return lastcall("sessions", "--json")
                .out()
                .lines()
                .filter(line -> line.contains("\"agent\":true"))
                .reduce("", String::concat);
    }

    private void install(String configuration) {
        inside(PROJECT + "/packaging/linux/install").ok();
        write("/etc/lastcall/lastcall.toml", configuration);
        inside("usermod", "--append", "--groups", "lastcall", "dave").ok();
        inside("systemctl", "start", "lastcall-host").ok();
        until("the host answers", () -> lastcall("sessions").exit() == 0);
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    private static String[] words(String first, List<String> then, String... last) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(then);
        all.addAll(Arrays.asList(last));
        return all.toArray(String[]::new);
    }

    private static Ran run(String... command) {
        return run(new byte[0], command);
    }

    private static Ran run(byte[] input, String... command) {
        try {
            Process process = new ProcessBuilder(command).start();
            var out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()), BESIDE);
            var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()), BESIDE);
            try (var stdin = process.getOutputStream()) {
                stdin.write(input);
            }
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new Ran(process.waitFor(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
