package dev.lastcall.platform.windows.service;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Warnings and errors, an entry each. */
final class EventLogHandler extends Handler {
    private final EventLog log = new EventLog();

    EventLogHandler() {
        setLevel(Level.WARNING);
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            boolean grave = record.getLevel().intValue() >= Level.SEVERE.intValue();
            log.report(grave ? EventLog.Kind.ERROR : EventLog.Kind.WARNING, LogLine.text(record));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
