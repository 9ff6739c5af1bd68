package dev.lastcall.cli;

import dev.lastcall.client.SessionTable;
import dev.lastcall.client.SessionWatcher;
import dev.lastcall.platform.ScreenSize;
import dev.lastcall.protocol.ToCommand.SessionNews;
import dev.lastcall.protocol.ToCommand.SessionsTold;
import java.util.List;
import java.util.function.Supplier;

/** Keeps a terminal's screen up to date: once for all that changed together. */
final class SessionScreen implements SessionWatcher, AutoCloseable {
    private final SessionChoice choice;
    private final Environment environment;
    private final Output output;
    private final SessionTable table = new SessionTable();
    private final LiveScreen screen;
    private volatile List<Line> last = List.of();

    SessionScreen(SessionChoice choice, Environment environment, Output output, Supplier<ScreenSize> size) {
        this.choice = choice;
        this.environment = environment;
        this.output = output;
        this.screen = new LiveScreen(output, size, () -> last);
    }

    @Override
    public boolean told(SessionNews news) {
        var unused = table.apply(news);
        if (news instanceof SessionsTold) {
            last = new SessionsText(environment).of(choice.of(table.rows()));
            var times = new LocalTimes(environment.clock().instant(), environment.zone());
            screen.draw(last, times.stamp());
        }
        return !output.broken();
    }

    @Override
    public void close() {
        screen.close();
    }
}
