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

/**
 * Keeps a terminal's screen up to date, at each change and each second, since remaining times pass by themselves and windows change their
 * size. The last state stays on the terminal, also after Ctrl-C.
 */
final class ScreenWatcher implements Watcher, AutoCloseable {
    private final Environment environment;
    private final Output output;
    private final Supplier<ScreenSize> size;
    private final Map<String, StatusReport> reports = new LinkedHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("screen").unstarted(task));
    private final Thread atEnd = new Thread(this::leave, "end");
    private boolean left;

    ScreenWatcher(Environment environment, Output output, Supplier<ScreenSize> size) {
        this.environment = environment;
        this.output = output;
        this.size = size;
        output.enterScreen();
        Runtime.getRuntime().addShutdownHook(atEnd);
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
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            return; // it is what brought us here
        }
    }

    private synchronized void leave() {
        if (!left) {
            left = true;
            output.leaveScreen();
            var text = new StatusText(environment);
            reports.values().forEach(report -> output.lines(text.of(report)));
        }
    }

    private synchronized void draw() {
        if (!left) {
            ScreenSize now = size.get();
            output.frame(fitted(now.rows() - 1), now.columns());
        }
    }

    /** What does not fit is counted; the time stands below, so that a screen that stands still is told from one that is stuck. */
    private List<Line> fitted(int rows) {
        var text = new StatusText(environment);
        var lines = new ArrayList<Line>();
        reports.values().forEach(report -> lines.addAll(text.live(report)));
        if (reports.isEmpty()) {
            lines.add(Line.of("No open request."));
        }
        int most = Math.max(1, rows - 1);
        List<Line> shown = lines.size() <= most ? lines : lines.subList(0, most);
        String more = lines.size() > most ? ", " + (lines.size() - most) + " more lines" : "";
        var all = new ArrayList<>(shown);
        all.add(Line.of(text.stamp() + more + ", Ctrl-C ends watching", Colour.FAINT));
        return all;
    }
}
