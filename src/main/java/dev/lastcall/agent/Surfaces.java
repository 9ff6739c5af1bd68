package dev.lastcall.agent;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a countdown is shown; made at the first one. A surface that breaks is done without: saving goes on. */
final class Surfaces {
    private static final System.Logger LOG = System.getLogger(Surfaces.class.getName());

    private final Means means;
    private final Answers answers;
    private @Nullable Prompt prompt;
    private @Nullable Tray tray;

    Surfaces(Means means, Answers answers) {
        this.means = means;
        this.answers = answers;
    }

    /** An ended countdown is only told by the prompt, until its user puts it away. */
    void show(PromptView view) {
        guard(() -> prompt().show(view));
        guard(view.phase() == PromptView.Phase.ENDED ? tray()::remove : () -> tray().show(view));
    }

    void clear() {
        guard(() -> prompt().hide());
        guard(() -> tray().remove());
    }

    private Prompt prompt() {
        if (prompt == null) {
            prompt = made(means.prompt(), new NoPrompt());
        }
        return prompt;
    }

    private Tray tray() {
        if (tray == null) {
            tray = made(means.tray(), new NoTray());
        }
        return tray;
    }

    private <T> T made(Function<Answers, ? extends T> maker, T otherwise) {
        try {
            return maker.apply(answers);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "The countdown cannot be shown here", e);
            return otherwise;
        }
    }

    private static void guard(Runnable showing) {
        try {
            showing.run();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "The countdown could not be shown", e);
        }
    }

    private record NoPrompt() implements Prompt {
        @Override
        public void show(PromptView view) {}

        @Override
        public void hide() {}
    }

    private record NoTray() implements Tray {
        @Override
        public void show(PromptView view) {}

        @Override
        public void remove() {}
    }
}
