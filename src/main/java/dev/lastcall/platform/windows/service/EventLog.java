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

    /** How grave an entry is, by the numbers of <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-reporteventw">ReportEvent</a>. */
    enum Kind {
        ERROR(1),
        WARNING(2),
        INFORMATION(4);

        private final short number;

        Kind(int number) {
            this.number = (short) number;
        }
    }

    static PrintStream stream() {
        return new PrintStream(new EventLog(), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int one) {
        if (one == '\n') {
            report(Kind.INFORMATION, line.toString(StandardCharsets.UTF_8).strip());
            line.reset();
        } else {
            line.write(one);
        }
    }

    /** A log that takes nothing is no reason to stop. */
    void report(Kind kind, String text) {
        Pointer there = log;
        if (there != null && !text.isEmpty()) {
            String[] whole = {text.substring(0, Math.min(text.length(), LONGEST))};
            Advapi32.INSTANCE.ReportEvent(there, kind.number, (short) 0, EVENT, null, (short) 1, 0, whole, null);
        }
    }
}
