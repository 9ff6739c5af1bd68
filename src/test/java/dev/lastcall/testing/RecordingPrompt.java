package dev.lastcall.testing;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.Prompt;
import dev.lastcall.agent.PromptView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A prompt that remembers what it was to show, and answers what a test makes it answer; visible at once, but where it is quiet. */
public final class RecordingPrompt implements Prompt {
    private final List<PromptView> views = new CopyOnWriteArrayList<>();
    private volatile Optional<Answers> answers = Optional.empty();
    private volatile boolean hidden = true;
    private volatile boolean broken;
    private volatile boolean opened;

    public RecordingPrompt answering(Answers to) {
        answers = Optional.of(to);
        return this;
    }

    /** From now on cannot show anything. */
    public void breakAtOnce() {
        broken = true;
    }

    @Override
    public void show(PromptView view) {
        if (broken) {
            throw new IllegalStateException("There is no display");
        }
        views.add(view);
        switch (view.quiet().why()) {
            case AWAY -> hidden = true;
            case BUSY -> {}
            case NOTHING -> comeUp();
        }
    }

    private void comeUp() {
        if (hidden) {
            hidden = false;
            answers().shown("window");
        }
    }

    @Override
    public void open() {
        opened = true;
    }

    @Override
    public void hide() {
        hidden = true;
    }

    public boolean isOpened() {
        return opened;
    }

    public boolean isMade() {
        return answers.isPresent();
    }

    public boolean isHidden() {
        return hidden;
    }

    /** What its user does. */
    public Answers answers() {
        return Await.value("the prompt is made", () -> answers);
    }

    /** Everything it has shown. */
    public List<PromptView> views() {
        return List.copyOf(views);
    }

    public PromptView last() {
        return Await.value(
                "the prompt shows something", () -> Optional.ofNullable(views.isEmpty() ? null : views.getLast()));
    }

    /** Waits until the latest view is like that. */
    public PromptView shows(String what, Predicate<PromptView> like) {
        Await.until("the prompt shows " + what, () -> like.test(last()));
        return last();
    }

    public PromptView shows(PromptView.Phase phase) {
        return shows(phase.toString(), view -> view.phase() == phase);
    }
}
