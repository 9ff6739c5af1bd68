package dev.lastcall.hooks;

import dev.lastcall.platform.Closing;
import dev.lastcall.platform.PlatformException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Closes applications of this session, after they have been saved. Keeps nothing, so that any thread may use it. */
public final class Closer {
    private static final long GLANCE_MILLIS = 100;

    private final Applications applications;
    private final Closing closing;
    private final Patience patience;

    /**
     * How long an application may take to be gone.
     *
     * @param asked after its close step, or after its windows were asked
     * @param told after its processes were told to end; then they are ended
     */
    public record Patience(Duration asked, Duration told) {
        public static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(5));
    }

    public Closer(Applications applications, Closing closing, Patience patience) {
        this.applications = applications;
        this.closing = closing;
        this.patience = patience;
    }

    /** What runs under the name that somebody has given. */
    public Applications.Found find(String asked) {
        return applications.find(asked);
    }

    /** Before a logout: runs all close steps at once, each within its limit. What has none is left to the logout. */
    public List<CloseResult> closeAll() {
        var withStep = applications.running(Optional.empty()).stream()
                .filter(Application::hasCloseStep)
                .toList();
        return together(withStep, a -> close(a, patience.told()));
    }

    /** Closes by their close steps, or else by asking their windows, and looks whether they are gone. */
    public List<CloseResult> close(List<Application> named) {
        return together(named, a -> close(a, patience.asked()));
    }

    /** Tells their processes to end, then ends them, and looks whether they are gone. */
    public List<CloseResult> end(List<Application> named) {
        return together(named, this::end);
    }

    private static List<CloseResult> together(List<Application> some, Function<Application, CloseResult> way) {
        var results = new ArrayList<CloseResult>();
        Together.run(some, way, (application, result) -> results.add(result));
        return results;
    }

    private CloseResult close(Application application, Duration limit) {
        Optional<HookResult> step = application.close();
        int asked = step.isPresent() ? 0 : closing.askWindows(application.programs());
        if (isGoneWithin(application, limit)) {
            return new CloseResult(application.name(), "");
        }
        String why = step.map(Closer::trouble).orElse(asked == 0 ? "it has no window that could be asked" : "");
        return new CloseResult(application.name(), why.isEmpty() ? "it is still open" : why);
    }

    private CloseResult end(Application application) {
        try {
            application.processes(closing).forEach(ProcessHandle::destroy);
            if (!isGoneWithin(application, patience.told())) {
                application.processes(closing).forEach(ProcessHandle::destroyForcibly);
            }
        } catch (PlatformException e) {
            return new CloseResult(application.name(), String.valueOf(e.getMessage()));
        }
        boolean gone = isGoneWithin(application, patience.told());
        return new CloseResult(application.name(), gone ? "" : "it could not be ended");
    }

    /** A step that says it has closed and has not is told by what it said. */
    private static String trouble(HookResult result) {
        return switch (result.verdict()) {
            case SAVED, KEPT, RUNNING -> "";
            case UNSAVED, FAILED -> result.detail().isEmpty() ? "its close step failed" : result.detail();
        };
    }

    private boolean isGoneWithin(Application application, Duration limit) {
        long begun = System.nanoTime();
        while (isLeft(application)) {
            if (System.nanoTime() - begun >= limit.toNanos() || !paused()) {
                return false;
            }
        }
        return true;
    }

    /** Not known is not gone. */
    private boolean isLeft(Application application) {
        try {
            return applications.isLeft(application);
        } catch (PlatformException e) {
            return true;
        }
    }

    private static boolean paused() {
        try {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
