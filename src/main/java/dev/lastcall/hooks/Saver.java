package dev.lastcall.hooks;

import dev.lastcall.platform.Programs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Saves whatever runs in this session and can be saved. Keeps nothing, so that any thread may use it. */
public final class Saver {
    private final Applications applications;

    public Saver(Applications applications) {
        this.applications = applications;
    }

    /** Names of what would be saved: of everything, or of one application. */
    public List<String> applications(Optional<String> only) {
        return applications.running(only).stream().map(Application::name).toList();
    }

    /**
     * Runs all save steps at once, and then once more, because people go on typing; at last looks for windows that say they are modified.
     *
     * @param only the one application that matters; empty for all
     * @param wanted asked before the second time; when it says no, the rest is left undone
     * @param beforeLast called before the second time, if nothing was unsaved the first time: from now on nothing should be typed
     * @param progress told on this thread, at each change, all that is known so far
     */
    public SaveReport save(
            Optional<String> only, BooleanSupplier wanted, Runnable beforeLast, Consumer<List<HookResult>> progress) {
        var results = new Results(progress);
        List<Application> last = saveOnce(only, results);
        if (wanted.getAsBoolean()) {
            if (unsaved(last, results, only.isPresent()).isEmpty()) {
                beforeLast.run();
            }
            last = saveOnce(only, results);
        }
        return new SaveReport(results.all(), unsaved(last, results, only.isPresent()));
    }

    private List<Application> saveOnce(Optional<String> only, Results results) {
        List<Application> running = applications.running(only);
        results.expect(running);
        Together.run(running, Application::save, results::add);
        return running;
    }

    /** A program that has ended since holds nothing any more: only those of the last time are asked. */
    private List<String> unsaved(List<Application> last, Results results, boolean onlyTheirWindows) {
        var names = new ArrayList<String>();
        last.forEach(application -> names.addAll(results.of(application).holding()));
        var told = last.stream().filter(a -> results.of(a).isTold()).toList();
        names.addAll(ModifiedWindows.names(windows(last, told, onlyTheirWindows), hooks(told)));
        return names;
    }

    private List<Programs.Window> windows(List<Application> last, List<Application> told, boolean onlyTheirWindows) {
        return applications.windows().stream()
                .filter(w -> !onlyTheirWindows || last.stream().anyMatch(a -> isOf(a, w)))
                .filter(w -> told.stream().noneMatch(a -> isOf(a, w)))
                .toList();
    }

    private static boolean isOf(Application application, Programs.Window window) {
        return application.isCalled(window.program())
                || application.programs().stream().anyMatch(window.program()::equalsIgnoreCase);
    }

    private static List<Hook> hooks(List<Application> told) {
        return told.stream()
                .filter(HookedApplication.class::isInstance)
                .map(a -> ((HookedApplication) a).hook())
                .toList();
    }
}
