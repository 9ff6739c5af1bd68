package dev.lastcall.hooks;

import dev.lastcall.hooks.accessibility.GeneralSaver;
import dev.lastcall.hooks.accessibility.Report;
import dev.lastcall.platform.AccessiblePrograms;
import dev.lastcall.platform.AccessiblePrograms.Program;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Runs the save steps that are a program's own Save.
 *
 * @param home the user's
 */
public record Accessibility(Access access, Path home, InstantSource clock) {
    /** Its windows' titles would tell only of the documents on top. */
    private static final String INVISIBLE = " does not show itself on the accessibility bus: save and close it there";

    /** Connects to what shows programs, for as long as this; the caller closes it. */
    public interface Access {
        AccessiblePrograms open(Duration limit) throws PlatformException;
    }

    /** That of this process's user. */
    public static Accessibility ofProcess(Access access, InstantSource clock) {
        return new Accessibility(access, Path.of(System.getProperty("user.home")), clock);
    }

    /** Saves what a hook concerns; a hook for any program leaves out what other hooks name. */
    HookResult save(Hook hook, SaveStep.OwnSave step, Set<String> ofOthers) {
        try (AccessiblePrograms screen = access.open(hook.timeout())) {
            return hook.isForAnyProgram() ? saveAny(hook, screen.programs(), ofOthers) : saveKnown(hook, step, screen);
        } catch (PlatformException e) {
            return hook.isForAnyProgram() ? HookResult.nothing(hook.name()) : invisible(hook);
        }
    }

    private HookResult saveKnown(Hook hook, SaveStep.OwnSave step, AccessiblePrograms screen) throws PlatformException {
        List<Program> its = screen.programs().stream()
                .filter(program -> hook.concerns(program.names()))
                .toList();
        Report report = saver(hook).saveTried(hook.name(), its, step.overwriting());
        var unsaved = new ArrayList<>(report.unsaved());
        screen.unseen(hook.running()).forEach(pid -> unsaved.add(hook.name() + ": process " + pid + INVISIBLE));
        return HookResult.said(hook.name(), report.saved(), List.of(), unsaved);
    }

    private HookResult saveAny(Hook hook, List<Program> all, Set<String> ofOthers) {
        List<Program> others = all.stream()
                .filter(program -> Collections.disjoint(program.names(), ofOthers))
                .toList();
        Report report = saver(hook).saveUnknown(others);
        return HookResult.said(hook.name(), report.saved(), List.of(), report.unsaved());
    }

    private GeneralSaver saver(Hook hook) {
        return new GeneralSaver(Accessibility::marks, home, clock, hook.timeout());
    }

    private static HookResult invisible(Hook hook) {
        return HookResult.said(hook.name(), List.of(), List.of(), List.of(hook.name() + INVISIBLE));
    }

    private static boolean marks(Program program, String title) {
        return !program.names().isEmpty()
                && program.names().stream().allMatch(name -> ModifiedWindows.isModified(new Window(name, title)));
    }
}
