package dev.lastcall.platform.windows.service;

import com.sun.jna.Pointer;
import dev.lastcall.platform.windows.win32.Advapi32;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The event log, an entry for each line. Its texts are whole: the installer registers the source with a file of messages that comes with Windows,
 * EventCreate.exe, in which each of the numbers up to 1000 stands for the text alone.
 */
final class EventLog extends OutputStream {
    /** As the installer registers it. */
    static final String SOURCE = "LastCall";

    private static final int EVENT = 1;
    /** A longer text is refused. */
    private static final int LONGEST = 31_000;

    private final @Nullable Pointer log = Advapi32.INSTANCE.RegisterEventSource(null, SOURCE);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private EventLog() {}

    static PrintStream stream() {
        return new PrintStream(new EventLog(), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int one) {
        if (one == '\n') {
            report(line.toString(StandardCharsets.UTF_8).strip());
            line.reset();
        } else {
            line.write(one);
        }
    }

    /** A log that takes nothing is no reason to stop. */
    private void report(String text) {
        Pointer there = log;
        if (there != null && !text.isEmpty()) {
            String[] whole = {text.substring(0, Math.min(text.length(), LONGEST))};
            Advapi32.INSTANCE.ReportEvent(
                    there,
                    (short) Advapi32.EVENTLOG_INFORMATION_TYPE,
                    (short) 0,
                    EVENT,
                    null,
                    (short) 1,
                    0,
                    whole,
                    null);
        }
    }
}
