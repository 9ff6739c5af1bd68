package dev.lastcall.platform.windows.service;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** When (UTC), how grave, who and what on one line, and then where in the program it came from. */
final class LogLine extends Formatter {
    @Override
    public String format(LogRecord record) {
        return "%s %s %s: %s%n"
                .formatted(record.getInstant(), record.getLevel().getName(), record.getLoggerName(), text(record));
    }

    /** Without the time, which the event log has by itself; what somebody has sent cannot look like another line. */
    static String text(LogRecord record) {
        return new LogLine().formatMessage(record).replaceAll("[\\p{Cc}\\p{Cf}]", " ")
                + Optional.ofNullable(record.getThrown()).map(LogLine::trace).orElse("");
    }

    private static String trace(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return System.lineSeparator() + trace.toString().strip();
    }
}
