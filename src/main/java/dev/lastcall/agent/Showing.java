package dev.lastcall.agent;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows the countdown on surfaces that are made at the first one. Where one breaks it is done without: saving goes on. */
final class Showing {
    private static final System.Logger LOG = System.getLogger(Showing.class.getName());

    private final Function<Answers, Surfaces> maker;
    private final Answers answers;
    private @Nullable Surfaces surfaces;

    Showing(Function<Answers, Surfaces> maker, Answers answers) {
        this.maker = maker;
        this.answers = answers;
    }

    /** An ended countdown is told by the prompt, until its user puts it away, and by a last notice. */
    void show(PromptView view) {
        Surfaces on = surfaces();
        guard(() -> on.prompt().show(view));
        guard(view.phase().isOver() ? on.tray()::remove : () -> on.tray().show(view));
        guard(() -> on.notices().show(view));
    }

    /** Its user wants to see it. */
    void open() {
        Surfaces on = surfaces;
        if (on != null) {
            guard(on.prompt()::open);
        }
    }

    void clear() {
        Surfaces on = surfaces;
        if (on != null) {
            guard(on.prompt()::hide);
            guard(on.tray()::remove);
            guard(on.notices()::withdraw);
        }
    }

    /** Made anew, in another language, when something is next shown. */
    void forget() {
        clear();
        surfaces = null;
    }

    private Surfaces surfaces() {
        Surfaces made = surfaces == null ? make() : surfaces;
        surfaces = made;
        return made;
    }

    private Surfaces make() {
        try {
            return maker.apply(answers);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "The countdown cannot be shown here", e);
            return Surfaces.none();
        }
    }

    private static void guard(Runnable showing) {
        try {
            showing.run();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "The countdown could not be shown", e);
        }
    }
}
