package dev.lastcall.cli;

import dev.lastcall.client.StatusReport;
import dev.lastcall.client.Watcher;
import dev.lastcall.platform.ScreenSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps a terminal's screen up to date, at each change and each second, since remaining times pass by themselves and windows change their size. */
final class ScreenWatcher implements Watcher, AutoCloseable {
    private final Environment environment;
    private final Output output;
    private final Map<String, StatusReport> reports = new LinkedHashMap<>();
    private final LiveScreen screen;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("screen").unstarted(task));

    ScreenWatcher(Environment environment, Output output, Supplier<ScreenSize> size) {
        this.environment = environment;
        this.output = output;
        this.screen = new LiveScreen(output, size, this::last);
        var unused = clockwork.scheduleAtFixedRate(this::draw, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public synchronized boolean changed(StatusReport report) {
        reports.put(report.head().id(), report);
        draw();
        return !output.broken();
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
        screen.close();
    }

    private synchronized List<Line> last() {
        var text = new StatusText(environment);
        return reports.values().stream()
                .flatMap(report -> text.of(report).stream())
                .toList();
    }

    private synchronized void draw() {
        var text = new StatusText(environment);
        var lines = new ArrayList<Line>();
        reports.values().forEach(report -> lines.addAll(text.live(report)));
        if (reports.isEmpty()) {
            lines.add(Line.of("No open request."));
        }
        screen.draw(lines, text.stamp());
    }
}
