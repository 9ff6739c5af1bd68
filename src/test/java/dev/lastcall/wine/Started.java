package dev.lastcall.wine;

import dev.lastcall.computer.Ran;
import dev.lastcall.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A program that was started and may still run; what it prints goes to files. */
public final class Started implements AutoCloseable {
    private static final int LONGEST_MINUTES = 5;
    private static final Duration LONGEST_TO_BEGIN = Duration.ofMinutes(2);

    private final Process process;
    private final Path out;
    private final Path err;

    private Started(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Started of(List<String> command) {
        try {
            Path out = Files.createTempFile("lastcall", ".out");
            Path err = Files.createTempFile("lastcall", ".err");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Started(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** All that it has printed so far. */
    public String out() {
        return text(out);
    }

    /** All the trouble that it has told of so far. */
    public String err() {
        return text(err);
    }

    /** Waits until it has printed this. */
    public void says(String text) {
        waitFor(text, this::out);
    }

    /** Waits until it has told this where trouble is told. */
    public void tells(String text) {
        waitFor(text, this::err);
    }

    /** Waits for its end, five minutes at most. */
    public Ran end() {
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new Ran(process.waitFor(), out(), err());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes to it, and ends its input. */
    public void hears(String text) {
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if it had crashed. */
    @Override
    public void close() {
        process.destroyForcibly();
        end();
    }

    private void waitFor(String text, Supplier<String> said) {
        Await.until("it says " + text, LONGEST_TO_BEGIN, () -> said.get().contains(text) || !process.isAlive());
        if (!said.get().contains(text)) {
            throw new AssertionError("It ended without saying " + text + ": " + end());
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
