package dev.lastcall.cli;

import dev.lastcall.client.StatusReport;
import dev.lastcall.client.Watcher;

/** Writes one object a line at each change. */
final class JsonWatcher implements Watcher {
    private final Output output;

    JsonWatcher(Output output) {
        this.output = output;
    }

    @Override
    public boolean changed(StatusReport report) {
        output.json(StatusObject.of(report));
        return !output.broken();
    }
}
