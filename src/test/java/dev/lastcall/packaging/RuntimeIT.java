package dev.lastcall.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.Await;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With the JDK at hand in the place of the one for Windows: what jlink is told, and where the libraries in machine code lie, is the same. */
@DisplayName("The Java runtime that the installer brings")
class RuntimeIT {
    private static final Path JAR = Path.of(System.getProperty("lastcall.jar", "target/lastcall.jar"));
    private static final Path WINDOWS = Path.of("packaging", "windows");

    @TempDir
    Path folder;

    @Test
    @DisplayName("has every module that the program refers to")
    void modules() throws Exception {
        String needed =
                tool("jdeps", "--ignore-missing-deps", "--multi-release", "21", "--print-module-deps", JAR.toString());

        List<String> options = Files.readAllLines(WINDOWS.resolve("jlink.args"));
        String given = options.get(options.indexOf("--add-modules") + 1);
        assertThat(given.split(",")).contains(needed.strip().split(","));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("starts a host that unpacks no library in machine code where others may write")
    void starts() throws Exception {
        Path runtime = folder.resolve("runtime");
        tool("jlink", "@" + WINDOWS.resolve("jlink.args"), "--output", runtime.toString());
        Path elsewhere = Files.createDirectory(folder.resolve("tmp"));
        var command = new ArrayList<>(List.of(runtime.resolve("bin/java").toString(), "-Djava.io.tmpdir=" + elsewhere));
        command.addAll(nativeOptions(unpacked()));
        command.addAll(
                List.of("-jar", JAR.toString(), "--home", folder.resolve("home").toString(), "host", "--pretend"));

        Process host = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        try {
            Await.until("the host is ready", () -> Files.exists(folder.resolve("home/host.sock")));
            assertThat(folder.resolve("home/journal.db")).isRegularFile();
            assertThat(files(elsewhere)).isEmpty();
        } finally {
            host.destroy();
            host.waitFor();
        }
    }

    /** Where it says the name of a library, the one of this system is meant here. */
    private static List<String> nativeOptions(Path libraries) throws IOException {
        return Files.readAllLines(WINDOWS.resolve("native.args")).stream()
                .map(option -> option.replace("$APPDIR\\native", libraries.toString()))
                .map(option -> option.replace("sqlitejdbc.dll", System.mapLibraryName("sqlitejdbc")))
                .toList();
    }

    private Path unpacked() throws IOException {
        Path libraries = Files.createDirectory(folder.resolve("native"));
        try (var jar = new ZipFile(JAR.toFile())) {
            for (String library : List.of(
                    "com/sun/jna/linux-x86-64/libjnidispatch.so",
                    "org/sqlite/native/Linux/x86_64/libsqlitejdbc.so",
                    "com/formdev/flatlaf/natives/libflatlaf-linux-x86_64.so")) {
                try (var content = jar.getInputStream(jar.getEntry(library))) {
                    Files.copy(content, libraries.resolve(new File(library).getName()));
                }
            }
        }
        return libraries;
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> found = Files.walk(below)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    /** Of the JDK that runs this test. */
    private static String tool(String name, String... arguments) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        command.addAll(List.of(arguments));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor()).as(said).isZero();
        return said;
    }
}
