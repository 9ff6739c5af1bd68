package dev.lastcall.agent;

import dev.lastcall.agent.PromptView.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What can be chosen in a menu, or by a notification's button. */
public sealed interface Choice {
    /** Tells it from the others; stable as long as the agent runs. */
    default String key() {
        return switch (this) {
            case Open o -> "open";
            case SaveAgain s -> "save-again";
            case Postpone p -> "postpone-" + p.length();
            case SignOutNow n -> "now";
        };
    }

    /** Shows the prompt: never an answer. */
    record Open() implements Choice {}

    record SaveAgain() implements Choice {}

    record Postpone(Duration length) implements Choice {}

    record SignOutNow() implements Choice {}

    /** All that may be answered now; signing out comes last. */
    static List<Choice> answers(PromptView view) {
        var choices = new ArrayList<Choice>();
        if (view.phase() == Phase.HELD) {
            choices.add(new SaveAgain());
        }
        if (view.phase().isAsking()) {
            view.postponeChoices().forEach(length -> choices.add(new Postpone(length)));
            choices.add(new SignOutNow());
        }
        return choices;
    }
}
