package dev.lastcall.cli;

import dev.lastcall.client.StatusReport;
import dev.lastcall.client.Watcher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps a terminal's screen up to date, at each change and each second, since remaining times pass by themselves. */
final class ScreenWatcher implements Watcher, AutoCloseable {
    private final Environment environment;
    private final Output output;
    private final Map<String, StatusReport> reports = new LinkedHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("screen").unstarted(task));

    ScreenWatcher(Environment environment, Output output) {
        this.environment = environment;
        this.output = output;
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
    }

    private synchronized void draw() {
        if (!reports.isEmpty()) {
            var text = new StatusText(environment);
            output.clearScreen();
            reports.values().forEach(report -> output.lines(text.of(report)));
        }
    }
}
