package dev.lastcall.wine;

import dev.lastcall.computer.Ran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Windows, as far as Wine is one, with a Java runtime for Windows and nobody else in it; see src/test/wine. */
public final class WindowsComputer implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("src/test/wine").toAbsolutePath();
    private static final Path PICTURES = Path.of("target/wine").toAbsolutePath();
    private static final String BASE = System.getProperty("lastcall.wine", "/var/tmp/lastcall-wine");
    private static final String JAR = System.getProperty("lastcall.jar", "target/lastcall.jar");
    private static final int CANNOT_BE_HAD = 3;

    private final Path place;

    private WindowsComputer(Path place) {
        this.place = place;
    }

    /** Without a display. Skips the test where there can be no Windows. */
    public static WindowsComputer boot() {
        return booted();
    }

    /** With a display of this number, a desktop and a taskbar. */
    public static WindowsComputer boot(int display) {
        return booted("--display", Integer.toString(display));
    }

    private static WindowsComputer booted(String... options) {
        Ran prepared = Started.of(script("prepare", BASE)).end();
        Assumptions.assumeTrue(prepared.exit() != CANNOT_BE_HAD, prepared.err().strip());
        prepared.ok();
        return new WindowsComputer(
                Path.of(Started.of(words(script("boot", BASE), options)).end().ok()));
    }

    /** Its drive C:. */
    public Path drive() {
        return place.resolve("drive_c");
    }

    /** The Java runtime's program. */
    public Path java() {
        return place.resolve("jre/bin/java.exe");
    }

    /** Last Call, to its end. */
    public Ran lastcall(String... arguments) {
        return startLastcall(arguments).end();
    }

    /** Starts Last Call, and goes on. */
    public Started startLastcall(String... arguments) {
        return start(words(List.of("java", "-jar", JAR), arguments));
    }

    /** A class of the tests in a Java runtime with these options, to its end. */
    public Ran main(String[] options, String name, String... arguments) {
        List<String> java = words(List.of("java"), options);
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), name);
        return start(words(words(java, program.toArray(String[]::new)), arguments))
                .end();
    }

    /** A class of the tests in a Java runtime of its own, to its end. */
    public Ran main(String name, String... arguments) {
        return startMain(name, arguments).end();
    }

    /** Starts a class of the tests in a Java runtime of its own, and goes on. */
    public Started startMain(String name, String... arguments) {
        return start(words(List.of("java", "-cp", System.getProperty("java.class.path"), name), arguments));
    }

    /** Starts a program, and goes on; {@code java} is the Java runtime's. */
    public Started start(List<String> command) {
        return Started.of(words(script("run", place.toString()), command.toArray(String[]::new)));
    }

    /** A picture of the display, in target/wine. */
    public void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String file = PICTURES.resolve(name + ".png").toString();
        Started.of(script("screenshot", place.toString(), file)).end().ok();
    }

    /** Types and clicks on the display, as xdotool is told. */
    public void xdotool(String... what) {
        Started.of(words(List.of("env", "DISPLAY=" + display(), "xdotool"), what))
                .end()
                .ok();
    }

    @Override
    public void close() {
        Started.of(script("halt", place.toString())).end().ok();
    }

    private String display() {
        try {
            return Files.readString(place.resolve("display")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("This computer has no display", e);
        }
    }

    private static List<String> script(String name, String... arguments) {
        return words(List.of(SCRIPTS.resolve(name).toString()), arguments);
    }

    private static List<String> words(List<String> first, String... then) {
        return Stream.concat(first.stream(), Stream.of(then)).toList();
    }
}
