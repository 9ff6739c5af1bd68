package dev.lastcall.agent;

import dev.lastcall.hooks.Applications;
import dev.lastcall.hooks.Closer;
import dev.lastcall.hooks.HookFolders;
import dev.lastcall.hooks.Saver;
import dev.lastcall.platform.Display;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.FakeAccessible;
import dev.lastcall.testing.FakeAttention;
import dev.lastcall.testing.FakeClosing;
import dev.lastcall.testing.FakePrograms;
import dev.lastcall.testing.HandDrivenHost;
import dev.lastcall.testing.HookScripts;
import dev.lastcall.testing.OwnFiles;
import dev.lastcall.testing.RecordingDesktop;
import dev.lastcall.testing.RecordingNotices;
import dev.lastcall.testing.RecordingOwnWindow;
import dev.lastcall.testing.RecordingPause;
import dev.lastcall.testing.RecordingPrompt;
import dev.lastcall.testing.RecordingTray;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.wording.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An agent in a session of a test: real hooks, everything else by hand. */
final class Seat implements AutoCloseable {
    private static final Pace QUICK = new Pace(
            Duration.ofMillis(2),
            Duration.ofMillis(4),
            Duration.ofSeconds(10),
            Duration.ofMillis(2),
            Duration.ofMillis(2));

    private static final Closer.Patience AT_ONCE = new Closer.Patience(Duration.ofMillis(200), Duration.ofMillis(200));

    final HandDrivenHost host = new HandDrivenHost();
    final VirtualTime time = new VirtualTime();
    final RecordingPrompt prompt = new RecordingPrompt();
    final RecordingOwnWindow own = new RecordingOwnWindow();
    final RecordingTray tray = new RecordingTray();
    final RecordingNotices notices = new RecordingNotices();
    final RecordingDesktop desktop = new RecordingDesktop();
    final RecordingPause pause = new RecordingPause();
    final FakeSessionEnd sessionEnd = new FakeSessionEnd();
    final FakeAttention attention = new FakeAttention();
    volatile Display.View seen = Display.View.NOTHING;
    final FakePrograms programs = new FakePrograms();
    final FakeClosing closing = new FakeClosing(programs);
    final HookScripts scripts;
    private final Path home;
    private final Registry registry = new Registry(Optional::empty, Duration.ofSeconds(5));
    final Agent agent;
    private final ThreadGroup threads = new ThreadGroup("seat");
    private final Thread thread;

    Seat(Path home) {
        this.home = home;
        scripts = new HookScripts(home);
        agent = new Agent(
                host,
                new Means(
                        answers -> new Surfaces(prompt.answering(answers), tray, notices),
                        own::wishing,
                        new Language(home.resolve("own").resolve("lastcall.toml")),
                        () -> new Saver(applications()),
                        () -> new Closer(applications(), closing, AT_ONCE),
                        () -> desktop,
                        () -> sessionEnd,
                        () -> pause,
                        () -> attention,
                        () -> () -> seen,
                        () -> programs),
                time,
                QUICK,
                registry);
        thread = Thread.ofPlatform().group(threads).name("agent").start(agent::run);
    }

    private Applications applications() {
        return new Applications(
                new HookFolders(scripts.places(), OwnFiles.owners()), programs, registry, FakeAccessible.none(home));
    }

    /** A program runs whose hook writes a line to a file each time, and then does this. */
    Seat runs(String program, String script) {
        scripts.add(
                program,
                "import os, sys, time\nhere = os.path.dirname(os.path.abspath(__file__))\n"
                        + "open(os.path.join(here, 'ran'), 'a').write('x')\n" + script);
        programs.running(program);
        return this;
    }

    /** How many times a save step was run. */
    int saves() {
        try {
            Path ran = scripts.folder().resolve("ran");
            return Files.exists(ran) ? (int) Files.size(ran) : 0;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A file that scripts can wait for. */
    Path sign(String name) {
        return home.resolve("hooks.d").resolve(name);
    }

    /** Every thread that the agent's own has started, and itself. */
    List<String> threads() {
        return all().map(Thread::getName).toList();
    }

    private Stream<Thread> all() {
        var all = new Thread[20];
        int count = threads.enumerate(all);
        return Arrays.stream(all).limit(count);
    }

    @Override
    public void close() {
        agent.close();
        Await.until("the agent ends", () -> !thread.isAlive());
        // Windows takes no folder away while somebody reads it.
        Await.until("nobody is at work", () -> all().noneMatch(each -> each.getState() == Thread.State.RUNNABLE));
    }

    /** The view's notice, in English. */
    static Optional<String> told(PromptView view) {
        return view.notice().map(Messages.in(Locale.ROOT)::text);
    }
}
