package dev.lastcall;

import dev.lastcall.agent.Language;
import dev.lastcall.console.Console;
import dev.lastcall.console.Remembered;
import dev.lastcall.platform.Platform;
import dev.lastcall.ui.Appearance;
import dev.lastcall.ui.console.SwingConsole;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** Joins the administrator's window with what it shows. */
record OnConsole(Platform platform, Optional<Path> home, InstantSource clock) {
    /** Returns when the window is closed. */
    void run() throws InterruptedException {
        Path own = platform.places().userConfiguration();
        var window = new SwingConsole(
                clock,
                new Language(own).locale(),
                this::follow,
                new Remembered(own.resolveSibling("console.properties")));
        var console = new Console(new RisingWay(platform, home), clock, window);
        console.open();
        window.showUntilClosed(console);
    }

    private Closeable follow(Consumer<Appearance> told) {
        return Appearances.follow(platform.session().looks(), told);
    }
}
