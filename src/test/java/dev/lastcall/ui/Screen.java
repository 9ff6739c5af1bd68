package dev.lastcall.ui;

import java.awt.Rectangle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A screen of the test's own: an X server without a monitor, a window manager, and programs on it. */
final class Screen implements AutoCloseable {
    static final List<String> NEEDS = List.of("Xvfb", "xdotool", "xterm", "xprop", "xwininfo");

    private static final Pattern GEOMETRY = Pattern.compile(
            "(?s)Absolute upper-left X: +(-?\\d+).*?Absolute upper-left Y: +(-?\\d+).*?Width: (\\d+).*?Height: (\\d+)");

    private final List<Process> processes = new ArrayList<>();
    private final String display;

    Screen(String windowManager) throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(server);
        display = ":" + Objects.requireNonNull(reader(server).readLine(), "Xvfb did not start");
        start(windowManager);
        Poll.until(
                "a window manager",
                () -> run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").contains("window id"));
    }

    static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The desktop's own where it is installed, else a small one. */
    static Optional<String> windowManager() {
        return Stream.of("xfwm4", "openbox").filter(Screen::has).findFirst();
    }

    Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** What the program prints. */
    String run(String... command) {
        try {
            return new String(start(command).getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new AssertionError(String.join(" ", command), e);
        }
    }

    /** The name of the window that has the keyboard. */
    String focused() {
        return run("xdotool", "getwindowfocus", "getwindowname");
    }

    boolean isVisible(String title) {
        return !run("xdotool", "search", "--onlyvisible", "--name", title).isEmpty();
    }

    int height(String title) {
        String geometry =
                run("xdotool", "search", "--onlyvisible", "--name", title, "getwindowgeometry", "--shell", "%1");
        return Integer.parseInt(geometry.replaceAll("(?s).*HEIGHT=(\\d+).*", "$1"));
    }

    /** Where the window stands, without its frame; empty while it is not on the screen. */
    Optional<Rectangle> bounds(String title) {
        String found = run("xdotool", "search", "--onlyvisible", "--name", title);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Matcher numbers = GEOMETRY.matcher(run("xwininfo", "-id", found));
        return numbers.find()
                ? Optional.of(new Rectangle(
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(2)),
                        Integer.parseInt(numbers.group(3)),
                        Integer.parseInt(numbers.group(4))))
                : Optional.empty();
    }

    /** Splits the screen into monitors, left to right. */
    void monitors(int... widths) {
        int left = 0;
        for (int i = 0; i < widths.length; i++) {
            String size = widths[i] + "/200x800/200+" + left + "+0";
            run("xrandr", "--setmonitor", "monitor" + i, size, i == 0 ? "screen" : "none");
            left += widths[i];
        }
    }

    /** As when a user picks another one. */
    void resolution(int width, int height) {
        String[] mode = {"small", "40", "" + width, "", "", "", "" + height, "", "", ""};
        for (int i = 1; i <= 3; i++) {
            mode[2 + i] = "" + (width + 20 * i);
            mode[6 + i] = "" + (height + 10 * i);
        }
        run(Stream.concat(Stream.of("xrandr", "--newmode"), Stream.of(mode)).toArray(String[]::new));
        run("xrandr", "--addmode", "screen", "small");
        run("xrandr", "--output", "screen", "--mode", "small");
    }

    void type(String text) {
        run("xdotool", "type", "--delay", "15", text);
    }

    void key(String key) {
        run("xdotool", "key", key);
    }

    /** Presses the mouse at a point of a window. */
    void click(String title, int x, int y) {
        run(
                "xdotool",
                "search",
                "--onlyvisible",
                "--name",
                title,
                "mousemove",
                "--window",
                "%1",
                Integer.toString(x),
                Integer.toString(y),
                "click",
                "1");
    }

    static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        for (Process process : processes.reversed()) {
            process.destroy();
        }
    }
}
