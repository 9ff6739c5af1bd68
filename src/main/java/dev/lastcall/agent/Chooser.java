package dev.lastcall.agent;

import java.time.InstantSource;

/**
 * Turns choices on surfaces outside of the prompt into answers. In the first two seconds a choice only shows the prompt, and one that is not
 * offered any more never is an answer. For any thread.
 */
public final class Chooser {
    private final Answers answers;
    private final Runnable open;
    private final InstantSource time;
    private final Guard guard = new Guard();

    public Chooser(Answers answers, Runnable open, InstantSource time) {
        this.answers = answers;
        this.open = open;
        this.time = time;
    }

    /** Something new has come into sight. */
    public void shut() {
        guard.shut(time.instant());
    }

    public void open() {
        open.run();
    }

    /** Whether it was an answer. */
    public boolean choose(PromptView view, String key) {
        var choice = Choice.answers(view).stream()
                .filter(offered -> offered.key().equals(key))
                .findFirst();
        boolean deliberate = choice.isPresent() && guard.isOpen(time.instant());
        if (deliberate) {
            answer(choice.get());
        } else {
            open();
        }
        return deliberate;
    }

    private void answer(Choice choice) {
        switch (choice) {
            case Choice.Open o -> open();
            case Choice.SaveAgain s -> answers.saveAgain();
            case Choice.Postpone p -> answers.postpone(p.length());
            case Choice.SignOutNow n -> answers.signOutNow();
        }
    }
}
