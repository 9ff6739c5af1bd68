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
        return applications.running(only).stream()
                .filter(a -> !a.isQuiet())
                .map(Application::name)
                .toList();
    }

    /**
     * Runs all save steps at once, and then once more, because people go on typing; at last spreads the safety net:
     * looks for windows that say they are modified, and for programs that do not want the session to end.
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
        return SaveReport.of(results.all(), unsaved(last, results, only.isPresent()));
    }

    private List<Application> saveOnce(Optional<String> only, Results results) {
        List<Application> running = applications.running(only);
        results.expect(running);
        Together.run(running, Application::save, results::add);
        return running;
    }

    /** A program that has ended since holds nothing any more: only those of the last time are asked. */
    private List<Unsaved> unsaved(List<Application> last, Results results, boolean onlyTheirs) {
        var names = new ArrayList<Unsaved>();
        last.forEach(application -> results.of(application).holding().forEach(name -> names.add(Unsaved.openly(name))));
        var told =
                last.stream().filter(a -> a.speaksForAllWindows(results.of(a))).toList();
        names.addAll(ModifiedWindows.among(
                windows(last, onlyTheirs), w -> told.stream().anyMatch(a -> isOf(a, w))));
        names.addAll(Unsaved.inhibited(inhibitors(last, onlyTheirs)));
        return names;
    }

    private List<Programs.Window> windows(List<Application> last, boolean onlyTheirs) {
        return applications.windows().stream()
                .filter(w -> !onlyTheirs || last.stream().anyMatch(a -> isOf(a, w)))
                .toList();
    }

    private List<Programs.Inhibitor> inhibitors(List<Application> last, boolean onlyTheirs) {
        return applications.inhibitors().stream()
                .filter(i -> !onlyTheirs || last.stream().anyMatch(a -> a.isCalled(i.program())))
                .toList();
    }

    private static boolean isOf(Application application, Programs.Window window) {
        return application.isCalled(window.program())
                || application.programs().stream().anyMatch(window.program()::equalsIgnoreCase);
    }
}
