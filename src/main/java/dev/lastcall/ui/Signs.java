package dev.lastcall.ui;

import dev.lastcall.agent.Choice;
import dev.lastcall.agent.Depiction;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.Spoken;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the prompt, and the pictures of the tray, for surfaces that are not Swing's. */
record Signs(Wording words) implements Depiction {
    private static final int MOST_NAMES = 3;

    @Override
    public Picture picture(PromptView view, Instant now) {
        return TrayPicture.of(view, Remaining.until(view.end(), now));
    }

    @Override
    public String title(PromptView view, Instant now) {
        return words.heading(view, now);
    }

    @Override
    public String text(PromptView view, Instant now) {
        return Stream.of(
                        told(view, now),
                        words.quotes(view).stream(),
                        left(view, now),
                        Stream.of(words.explanation(view, now)))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String tooltip(PromptView view, Instant now) {
        return words.tooltip(view, now);
    }

    @Override
    public String label(PromptView view, Choice choice) {
        return switch (choice) {
            case Choice.Open o -> words.text("menu.open");
            case Choice.SaveAgain s -> words.of(view, "answer.again");
            case Choice.Postpone p -> words.text("answer.postpone", words.length(p.length()));
            case Choice.SignOutNow n -> words.of(view, "answer.now");
        };
    }

    @Override
    public String hint(boolean byClick) {
        return words.text(byClick ? "notice.click" : "notice.hint");
    }

    /** What an administrator has told last stands before what was asked. */
    private Stream<String> told(PromptView view, Instant now) {
        return view.besides().lastTold().stream()
                .map(said -> Spoken.line(said, words.messages(), words.times().clock(said.at(), now)));
    }

    /** Names of what is unsaved first: they are what somebody must act on. */
    private Stream<String> left(PromptView view, Instant now) {
        String until = words.until(view, now);
        return Stream.concat(
                view.phase() == PromptView.Phase.HELD ? view.unsaved().stream().limit(MOST_NAMES) : Stream.empty(),
                Stream.of(until.isEmpty() ? "" : words.text("notice.left", words.spoken(view, now), until)));
    }
}
