package dev.lastcall.hooks;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Saves, and closes, whatever runs in this session and has a hook. Keeps nothing, so that any thread may use it. */
public final class Saver {
    private static final System.Logger LOG = System.getLogger(Saver.class.getName());

    private final HookFolders folders;
    private final Programs programs;

    public Saver(HookFolders folders, Programs programs) {
        this.folders = folders;
        this.programs = programs;
    }

    /** Names of the hooks for what runs now: what would be saved. */
    public List<String> applications() {
        return concerned().stream().map(Hook::name).toList();
    }

    /**
     * Runs all save steps at once, and then once more, because people go on typing; at last looks for windows that say they are modified.
     *
     * @param beforeLast called before the second time, if nothing was unsaved the first time: from now on nothing should be typed
     * @param wanted asked before the second time; when it says no, the rest is left undone
     * @param progress told on this thread, at each change, all that is known so far
     */
    public SaveReport save(BooleanSupplier wanted, Runnable beforeLast, Consumer<List<HookResult>> progress) {
        var results = new Results(progress);
        List<Hook> last = saveOnce(results);
        if (wanted.getAsBoolean()) {
            if (unsaved(last, results).isEmpty()) {
                beforeLast.run();
            }
            last = saveOnce(results);
        }
        return new SaveReport(results.all(), unsaved(last, results));
    }

    /** Runs all close steps at once, each within its limit. */
    public List<HookResult> close() {
        var results = new ArrayList<HookResult>();
        var closing =
                concerned().stream().filter(hook -> !hook.close().isEmpty()).toList();
        Together.run(closing, HookRun::close, results::add);
        return results;
    }

    private List<Hook> saveOnce(Results results) {
        List<Hook> hooks = concerned();
        results.expect(hooks);
        Together.run(hooks, HookRun::save, results::add);
        return hooks;
    }

    /** A program that has ended since holds nothing any more: only the hooks of the last time are asked. */
    private List<String> unsaved(List<Hook> last, Results results) {
        var told = last.stream().filter(hook -> results.of(hook).isTold()).toList();
        var names = new ArrayList<String>();
        last.forEach(hook -> names.addAll(results.of(hook).holding()));
        names.addAll(ModifiedWindows.names(programs.windows(), told));
        return names;
    }

    /** Where it cannot be told what runs, every hook is asked: one too many does no harm. */
    private List<Hook> concerned() {
        HookList hooks = folders.read();
        hooks.problems().forEach(problem -> LOG.log(System.Logger.Level.WARNING, problem));
        try {
            Set<String> running = programs.running();
            return hooks.enabled().stream()
                    .filter(hook -> hook.concerns(running))
                    .toList();
        } catch (PlatformException e) {
            LOG.log(System.Logger.Level.WARNING, "It is not known what runs in this session", e);
            return hooks.enabled();
        }
    }
}
