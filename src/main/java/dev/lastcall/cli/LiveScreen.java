package dev.lastcall.cli;

import dev.lastcall.platform.ScreenSize;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A terminal's other screen, kept up to date until it is left; what was last on it then stays on the terminal, also after Ctrl-C. Any thread. */
final class LiveScreen implements AutoCloseable {
    private final Output output;
    private final Supplier<ScreenSize> size;
    private final Supplier<List<Line>> last;
    private final Thread atEnd = new Thread(this::leave, "end");
    private boolean left;

    /** @param last what stays when it is left */
    LiveScreen(Output output, Supplier<ScreenSize> size, Supplier<List<Line>> last) {
        this.output = output;
        this.size = size;
        this.last = last;
        output.enterScreen();
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    /** @param stamp the time, below, so that a screen that stands still is told from one that is stuck */
    synchronized void draw(List<Line> lines, String stamp) {
        if (!left) {
            ScreenSize now = size.get();
            output.frame(fitted(lines, now.rows() - 1, stamp), now.columns());
        }
    }

    @Override
    public void close() {
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
            output.lines(last.get());
        }
    }

    /** What does not fit is counted. */
    private static List<Line> fitted(List<Line> lines, int rows, String stamp) {
        int most = Math.max(1, rows - 1);
        String more = lines.size() > most ? ", " + (lines.size() - most) + " more lines" : "";
        var all = new ArrayList<>(lines.size() <= most ? lines : lines.subList(0, most));
        all.add(Line.of(stamp + more + ", Ctrl-C ends watching", Colour.FAINT));
        return all;
    }
}
