package dev.lastcall.agent;

import dev.lastcall.hooks.Glance;
import dev.lastcall.platform.Display;
import dev.lastcall.protocol.FromAgent;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Answers the host when it asks how it stands in the session; on a thread of its own, since a display may be slow. */
final class Glances {
    private final Supplier<Display> display;
    private final HostLine host;
    private final Executor worker = Workers.named("glance");
    private final AtomicBoolean waiting = new AtomicBoolean();

    Glances(Supplier<Display> display, HostLine host) {
        this.display = display;
        this.host = host;
    }

    /** Looks, unless it is about to; waits for nothing. */
    void look() {
        if (waiting.compareAndSet(false, true)) {
            worker.execute(this::answer);
        }
    }

    private void answer() {
        waiting.set(false);
        try {
            Display.View view = display.get().look();
            host.say(new FromAgent.Looked(view.sinceInput().map(Duration::toSeconds), Glance.unsaved(view.windows())));
        } catch (RuntimeException | LinkageError e) {
            Log.AGENT.log(System.Logger.Level.WARNING, "Nobody can tell how it stands in this session", e);
        }
    }
}
