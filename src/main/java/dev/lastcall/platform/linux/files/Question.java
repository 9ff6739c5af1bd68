package dev.lastcall.platform.linux.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What a program of the system prints: no shell, a clean environment, no input, its time and its output limited. */
final class Question {
    private static final int LONGEST = 8 << 20;

    private Question() {}

    static String ask(Duration limit, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        Process process = builder.start();
        var alarm = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            process.getOutputStream().close();
            byte[] answer = process.getInputStream().readNBytes(LONGEST + 1);
            if (answer.length > LONGEST || process.waitFor() != 0) {
                throw new IOException(command.getLast() + " did not answer well");
            }
            return new String(answer, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            alarm.cancel(false);
            process.destroyForcibly();
        }
    }
}
