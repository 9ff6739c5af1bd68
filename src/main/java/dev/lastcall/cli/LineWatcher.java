package dev.lastcall.cli;

import dev.lastcall.client.StatusReport;
import dev.lastcall.client.Watcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a line for each session whose row has changed. */
final class LineWatcher implements Watcher {
    private final Environment environment;
    private final Output output;
    private final Map<String, StatusReport> before = new HashMap<>();

    LineWatcher(Environment environment, Output output) {
        this.environment = environment;
        this.output = output;
    }

    @Override
    public boolean changed(StatusReport report) {
        var text = new StatusText(environment);
        var old = before.put(report.head().id(), report);
        var known = old == null ? List.of() : old.rows();
        report.rows().stream().filter(row -> !known.contains(row)).forEach(row -> output.line(text.change(row)));
        if (report.head().ended()) {
            output.line(text.ended(report.head()));
        }
        return !output.broken();
    }
}
