package dev.lastcall.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The {@link Stage}, played from a test: a process of its own, since a Java process keeps the display it was started on. */
final class Actor {
    private final Process process;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Actor(Screen screen, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] command = {
            java,
            "-Xmx64m",
            "--add-opens=java.desktop/sun.awt.X11=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Stage.class.getName()
        };
        process = screen.start(concat(command, arguments));
        Thread.ofVirtual().start(this::listen);
    }

    void play(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every answer so far, except that something was shown. */
    List<String> answers() {
        return heard.stream().filter(line -> !line.startsWith("shown")).toList();
    }

    long shown(String surface) {
        return heard.stream().filter(("shown " + surface)::equals).count();
    }

    private void listen() {
        try (BufferedReader reader = Screen.reader(process)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                heard.add(line);
            }
        } catch (IOException e) {
            heard.add("lost: " + e.getMessage());
        }
    }

    private static String[] concat(String[] first, String[] second) {
        String[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
