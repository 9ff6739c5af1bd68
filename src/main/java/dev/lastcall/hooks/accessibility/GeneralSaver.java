package dev.lastcall.hooks.accessibility;

import dev.lastcall.hooks.accessibility.Means.Manner;
import dev.lastcall.hooks.accessibility.Means.Surroundings;
import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessiblePrograms.Program;
import dev.lastcall.platform.PlatformException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiPredicate;

/** Saves what programs have open by their own Save, without focus and without a key pressed. */
public final class GeneralSaver {
    private static final System.Logger LOG = System.getLogger(GeneralSaver.class.getName());

    private final Surroundings surroundings;
    private final Patience patience;

    /**
     * For one round of saving.
     *
     * @param marks whether the title of a program's window says that its document is modified
     */
    public GeneralSaver(BiPredicate<Program, String> marks, Path home, InstantSource clock, Duration limit) {
        this(new Surroundings(marks, home, clock), Patience.of(limit));
    }

    GeneralSaver(Surroundings surroundings, Patience patience) {
        this.surroundings = surroundings;
        this.patience = patience;
    }

    /**
     * Saves the modified documents of a program that was tried with this, in all its processes.
     *
     * @param name as the user knows it
     * @param overwriting whether they write over a file that another program has changed since; what was there is then kept
     */
    public Report saveTried(String name, List<Program> programs, boolean overwriting) {
        var report = new Report();
        var means = new Means(name, overwriting ? Manner.OVERWRITING : Manner.TRIED, surroundings, patience);
        for (Program program : programs) {
            try {
                save(program, means, report);
            } catch (PlatformException e) {
                report.unsaved(name, "process " + program.pid() + " does not answer: save it there");
            }
        }
        return report;
    }

    /**
     * The same of programs that nobody has tried: only the document on top, and only where everything is as it should be. Of one that does
     * not answer, the safety net tells what is to be told.
     */
    public Report saveUnknown(List<Program> programs) {
        var report = new Report();
        for (Program program : programs) {
            try {
                var means = new Means(program.root().name(), Manner.UNKNOWN, surroundings, patience);
                save(program, means, report);
            } catch (PlatformException e) {
                LOG.log(System.Logger.Level.DEBUG, "Process {0} does not answer by accessibility", program.pid());
            }
        }
        return report;
    }

    private static void save(Program program, Means means, Report report) throws PlatformException {
        for (AccessibleElement window : program.windows()) {
            if (window.role() == Role.WINDOW) {
                new WindowSave(program, window, means, report).save();
            }
        }
    }
}
