package dev.lastcall.agent;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.platform.Notifications;
import dev.lastcall.platform.Notifications.Button;
import dev.lastcall.platform.Notifications.Notice;
import dev.lastcall.platform.Pixels;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says in a notification of the desktop what the prompt says. */
record NoticeWriter(Depiction depiction, Notifications desktop) {
    private static final Duration URGENT = Duration.ofMinutes(2);
    private static final int PICTURE = 64;

    Notice notice(PromptView of, Instant now) {
        boolean over = of.phase().isOver();
        boolean urgent =
                of.phase() == Phase.HELD || Duration.between(now, of.end()).compareTo(URGENT) <= 0;
        return new Notice(
                depiction.title(of, now),
                depiction.text(of, now),
                over ? "" : depiction.hint(desktop.isAnsweredByClick()),
                new Pixels(PICTURE, depiction.picture(of, now).argb(PICTURE)),
                buttons(of),
                of.quiet().why() != Quiet.Why.NOTHING,
                urgent && !over,
                of.phase() == Phase.ENDED);
    }

    /** One length to postpone by is enough here, and signing out comes last. */
    private List<Button> buttons(PromptView of) {
        List<Choice> choices = Choice.answers(of);
        Optional<Choice> postpone =
                choices.stream().filter(Choice.Postpone.class::isInstance).findFirst();
        return choices.stream()
                .filter(choice -> !(choice instanceof Choice.Postpone)
                        || postpone.filter(choice::equals).isPresent())
                .map(choice -> new Button(choice.key(), depiction.label(of, choice)))
                .toList();
    }
}
