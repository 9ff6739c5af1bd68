package dev.lastcall.hooks;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The applications of this session that can be saved: those with a hook, and those that have registered. For any thread. */
public final class Applications {
    private static final System.Logger LOG = System.getLogger(Applications.class.getName());

    private final HookFolders folders;
    private final Programs programs;
    private final Registered registered;
    private final Accessibility accessibility;

    public Applications(HookFolders folders, Programs programs, Registered registered, Accessibility accessibility) {
        this.folders = folders;
        this.programs = programs;
        this.registered = registered;
        this.accessibility = accessibility;
    }

    /** What is known of an application that somebody has named. */
    public sealed interface Found {
        /** Several when a program has registered more than once, or has a hook besides. */
        record Running(List<Application> applications) implements Found {
            public Running {
                applications = List.copyOf(applications);
            }
        }

        /** It has a hook; the name is how it is really called. */
        record NotRunning(String name) implements Found {}

        /** Nothing is called by that name. */
        record Unknown() implements Found {}
    }

    public Found find(String asked) {
        List<Application> running = running(Optional.of(asked));
        if (!running.isEmpty()) {
            return new Found.Running(running);
        }
        HookList hooks = folders.read();
        return hooked(hooks.enabled(), hooks)
                .filter(a -> a.isCalled(asked))
                .<Found>map(a -> new Found.NotRunning(a.name()))
                .findFirst()
                .orElseGet(Found.Unknown::new);
    }

    /** Those that run now, and of them only the one asked for, if one is. */
    List<Application> running(Optional<String> asked) {
        return asked.isEmpty()
                ? running()
                : running().stream().filter(a -> a.isCalled(asked.get())).toList();
    }

    /** The open windows. */
    List<Programs.Window> windows() {
        return programs.windows();
    }

    /** Who does not want the session to end. */
    List<Programs.Inhibitor> inhibitors() {
        return programs.inhibitors();
    }

    boolean isLeft(Application application) throws PlatformException {
        return application.isLeft(programs);
    }

    private List<Application> running() {
        HookList hooks = folders.read();
        return Stream.concat(hooked(concerned(hooks), hooks), registered.now().stream())
                .toList();
    }

    private Stream<Application> hooked(List<Hook> some, HookList all) {
        var run = new HookRun(all, accessibility);
        return some.stream().map(hook -> new HookedApplication(hook, run));
    }

    /** Where it cannot be told what runs, every hook is asked: one too many does no harm. */
    private List<Hook> concerned(HookList hooks) {
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
