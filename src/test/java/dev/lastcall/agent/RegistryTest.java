package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.hooks.Application;
import dev.lastcall.hooks.HookResult;
import dev.lastcall.hooks.HookResult.Verdict;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.linux.LinuxPlatform;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.FakePrograms;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Programs that register while they run")
@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RegistryTest {
    private static final String HELLO = "{\"type\":\"hello\",\"protocol\":1,\"role\":\"PROGRAM\"}";
    private static final Path EXAMPLES = Path.of("packaging/linux/examples").toAbsolutePath();

    @TempDir
    private Path home;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Platform platform;
    private Registry registry;

    @BeforeEach
    void open() {
        platform = LinuxPlatform.under(home);
        registry = new Registry(platform.session()::registration, Duration.ofSeconds(1));
        registry.open();
    }

    @AfterEach
    void close() {
        registry.close();
        threads.shutdownNow();
    }

    /** A program, as the other end sees it. */
    private record Program(SocketChannel channel, BufferedReader lines) implements AutoCloseable {
        void says(String line) {
            try {
                channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                // it was turned away
            }
        }

        String hears() throws IOException {
            return String.valueOf(lines.readLine());
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private Program connected() throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(
                UnixDomainSocketAddress.of(platform.places().registration().orElseThrow()));
        return new Program(channel, new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8)));
    }

    private Program registered(String name) throws IOException {
        Program program = connected();
        program.says(HELLO);
        program.says("{\"type\":\"register\",\"name\":\"" + name + "\"}");
        assertThat(program.hears()).isEqualTo("{\"type\":\"hello\",\"protocol\":1,\"role\":\"AGENT\"}");
        assertThat(program.hears()).isEqualTo("{\"type\":\"done\"}");
        return program;
    }

    private Application only() {
        return Await.value("a program is there", () -> registry.now().stream().findFirst());
    }

    private CompletableFuture<HookResult> saving(Application program) {
        return CompletableFuture.supplyAsync(program::save, threads);
    }

    @Test
    @DisplayName("are asked to save, and believed in what they say of it")
    void saves() throws IOException {
        try (Program program = registered("Sketchpad")) {
            var result = saving(only());

            assertThat(program.hears()).isEqualTo("{\"type\":\"save\",\"id\":1}");
            program.says(
                    "{\"type\":\"saved\",\"id\":1,\"saved\":[\"/home/a/sketch.svg\"],\"unsaved\":[\"Unti\\u202etled\"]}");

            assertThat(result.join())
                    .isEqualTo(new HookResult(
                            "Sketchpad",
                            Verdict.UNSAVED,
                            List.of("/home/a/sketch.svg"),
                            List.of(),
                            List.of("Untitled"),
                            ""));
        }
    }

    @Test
    @DisplayName("count as unsaved when they do not answer in time, and stay registered")
    void silent() throws IOException {
        try (Program program = registered("Sketchpad")) {
            HookResult late = only().save();
            assertThat(late.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(late.trouble()).isEqualTo("no answer within 1 seconds");

            var result = saving(only());
            program.says("{\"type\":\"saved\",\"id\":1}");
            assertThat(program.hears()).contains("\"id\":1");
            assertThat(program.hears()).contains("\"id\":2");
            program.says("{\"type\":\"saved\",\"id\":2,\"unsaved\":[\"Untitled\"]}");

            assertThat(result.join().verdict()).isEqualTo(Verdict.UNSAVED);
        }
    }

    @Test
    @DisplayName("count as unsaved when they end instead of saving, and are then forgotten")
    void dies() throws IOException {
        Program program = registered("Sketchpad");
        var result = saving(only());
        program.hears();

        program.close();

        assertThat(result.join().verdict()).isEqualTo(Verdict.FAILED);
        Await.until("it is forgotten", () -> registry.now().isEmpty());
    }

    @Test
    @DisplayName("answer a close by ending, and are there until they have")
    void closes() throws Exception {
        Program program = registered("Sketchpad");
        Application sketchpad = only();
        var result = CompletableFuture.supplyAsync(() -> sketchpad.close().orElseThrow(), threads);
        assertThat(program.hears()).isEqualTo("{\"type\":\"close\",\"id\":1}");
        assertThat(sketchpad.isLeft(new FakePrograms())).isTrue();

        program.close();

        assertThat(result.join().verdict()).isEqualTo(Verdict.SAVED);
        Await.until("it is forgotten", () -> registry.now().isEmpty());
        assertThat(sketchpad.isLeft(new FakePrograms())).isFalse();
    }

    @ParameterizedTest
    @DisplayName("are turned away when they say anything else")
    @ValueSource(
            strings = {
                "{\"type\":\"hello\",\"protocol\":1,\"role\":\"COMMAND\"}\n",
                "{\"type\":\"hello\",\"protocol\":2,\"role\":\"PROGRAM\"}\n",
                HELLO + "\n{\"type\":\"saved\",\"id\":1}\n",
                HELLO + "\n{\"type\":\"register\",\"name\":\"\\u0007\"}\n",
                HELLO + "\n{\"type\":\"register\",\"name\":\"x\",\"pid\":-5}\n",
                HELLO + "\n{\"type\":\"register\",\"name\":\"x\"}\n{\"type\":\"saved\",\"id\":1}\n",
                HELLO + "\n{\"type\":\"register\",\"name\":\"x\"}\n{\"type\":\"register\",\"name\":\"y\"}\n",
                HELLO + "\n{\"type\":\"register\",\"name\":\"x\"}\n{\"type\":\"end-leader\"}\n",
                "nonsense\n"
            })
    void hostile(String lines) throws IOException {
        try (Program program = connected()) {
            program.says(lines);

            while (!program.hears().equals("null")) {
                // what it was told before it was turned away
            }
        }
        Await.until("nobody is registered", () -> registry.now().isEmpty());
    }

    @Test
    @DisplayName("cannot fill the agent's memory, nor its threads")
    void bounded() throws IOException {
        var programs = new ArrayList<Program>();
        for (int i = 0; i < Registry.MOST; i++) {
            programs.add(registered("Program " + i));
        }
        try (Program oneMore = connected()) {
            assertThat(oneMore.hears()).isEqualTo("null");
        }
        programs.getFirst().says("x".repeat(70_000));
        Await.until("the one that talks too much is gone", () -> registry.now().size() == Registry.MOST - 1);

        for (Program program : programs) {
            program.close();
        }
        Await.until("all are forgotten", () -> registry.now().isEmpty());
    }

    @Test
    @DisplayName("find the socket of the newest agent, and nobody else finds it")
    void place() throws Exception {
        Path socket = platform.places().registration().orElseThrow();
        var newer = new Registry(platform.session()::registration, Duration.ofSeconds(1));
        newer.open();
        registry.close();

        registered("Sketchpad").close();
        assertThat(Files.getPosixFilePermissions(socket)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(Files.getPosixFilePermissions(socket.getParent()))
                .hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");

        newer.close();
        assertThat(socket).doesNotExist();
    }

    @Test
    @DisplayName("in Python, as the example shows it, save and close")
    void python() throws IOException {
        example("python3", "register.py", "Notes", process -> {
            process.outputWriter().write("Buy milk\n");
            process.outputWriter().flush();
        });

        assertThat(home.resolve("notes.txt")).hasContent("Buy milk");
    }

    @Test
    @EnabledIf("hasSocat")
    @DisplayName("in a shell with socat, as the example shows it, save and close")
    void shell() throws IOException {
        example("bash", "register.sh", "Counter", process -> {});

        assertThat(Files.readString(home.resolve("notes.txt")).strip()).containsOnlyDigits();
    }

    static boolean hasSocat() {
        return Files.isExecutable(Path.of("/usr/bin/socat"));
    }

    private interface Use {
        void of(Process process) throws IOException;
    }

    private void example(String interpreter, String script, String name, Use use) throws IOException {
        Path file = home.resolve("notes.txt");
        var builder = new ProcessBuilder(interpreter, EXAMPLES.resolve(script).toString(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .put(
                        "LASTCALL_AGENT",
                        platform.places().registration().orElseThrow().toString());
        Process process = builder.start();
        try {
            Application program = only();
            use.of(process);
            assertThat(program.name()).isEqualTo(name);

            Await.until(
                    "everything is saved",
                    () -> program.save().verdict() == Verdict.SAVED
                            && Files.exists(file)
                            && (script.endsWith(".sh") || size(file) > 0));
            assertThat(program.save().saved()).containsExactly(file.toString());
            assertThat(program.close().orElseThrow().verdict()).isEqualTo(Verdict.SAVED);

            Await.until("it has ended", () -> !process.isAlive());
            Await.until("it is forgotten", () -> registry.now().isEmpty());
        } finally {
            process.destroyForcibly();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
