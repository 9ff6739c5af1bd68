package dev.lastcall.agent;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.platform.Notifications;
import dev.lastcall.platform.Notifications.Button;
import dev.lastcall.platform.Notifications.Notice;
import dev.lastcall.platform.Pixels;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the countdown in the desktop's notifications: one at a time, when something is news, and at 10, 5, 2 and 1 minutes where the prompt is not
 * in sight. Nobody waits for the desktop: all of it happens on a thread of its own, which ends with the countdown.
 */
public final class DesktopNotices implements Notices {
    private static final Duration URGENT = Duration.ofMinutes(2);
    private static final Duration LAST_MOMENT = Duration.ofMinutes(1);
    private static final int PICTURE = 64;

    private final Notifications notifications;
    private final Depiction depiction;
    private final Answers answers;
    private final Chooser chooser;
    private final InstantSource time;
    private final BooleanSupplier promptInSight;
    private final ScheduledThreadPoolExecutor thread;
    private @Nullable PromptView view;
    private Duration remaining = Duration.ZERO;
    private boolean ticking;

    public DesktopNotices(
            Notifications notifications,
            Depiction depiction,
            Answers answers,
            Runnable open,
            BooleanSupplier promptInSight,
            InstantSource time) {
        this.notifications = notifications;
        this.depiction = depiction;
        this.answers = answers;
        this.chooser = new Chooser(answers, open, time);
        this.time = time;
        this.promptInSight = promptInSight;
        this.thread = Workers.named("notices");
    }

    @Override
    public void show(PromptView next) {
        thread.execute(() -> take(next));
    }

    @Override
    public void withdraw() {
        thread.execute(() -> {
            view = null;
            notifications.withdraw();
        });
    }

    private void take(PromptView next) {
        PromptView before = view;
        view = next;
        remaining = Duration.between(time.instant(), next.end());
        switch (before == null ? Occasion.first(next) : Occasion.of(before, next)) {
            case NONE -> {}
            case ANSWERED -> notifications.withdraw();
            case NEWS -> post(next);
            case OVER -> {
                post(next);
                view = null;
            }
        }
        tickIfNeeded();
    }

    private void post(PromptView of) {
        chooser.shut();
        boolean shown = notifications.show(notice(of, time.instant()), new Pressed(of));
        if (shown && !of.phase().isOver()) {
            answers.shown("notification");
        }
    }

    /** Most desktops take a notification away at the first press, whatever comes of it. */
    private void postAgain() {
        PromptView current = view;
        if (current != null) {
            post(current);
        }
    }

    private Notice notice(PromptView of, Instant now) {
        boolean over = of.phase().isOver();
        boolean urgent = of.phase() == Phase.HELD || remaining.compareTo(URGENT) <= 0;
        return new Notice(
                depiction.title(of, now),
                depiction.text(of, now),
                over ? "" : depiction.hint(notifications.isAnsweredByClick()),
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

    /** Runs only while something may have to be told. */
    private void tickIfNeeded() {
        if (!ticking && view != null) {
            ticking = true;
            var unused = thread.schedule(this::tick, 1, TimeUnit.SECONDS);
        }
    }

    private void tick() {
        ticking = false;
        PromptView current = view;
        if (current != null) {
            Duration before = remaining;
            remaining = Duration.between(time.instant(), current.end());
            boolean moment = Milestones.passed(before, remaining)
                    .filter(left -> left.compareTo(LAST_MOMENT) >= 0)
                    .isPresent();
            if (moment && Occasion.isAsking(current) && !promptInSight.getAsBoolean()) {
                post(current);
            }
            tickIfNeeded();
        }
    }

    /** The buttons of one notice: they answer what it asked, as far as that may still be answered. */
    private final class Pressed implements Notifications.Listener {
        private final PromptView asked;

        Pressed(PromptView asked) {
            this.asked = asked;
        }

        @Override
        public void opened() {
            chooser.open();
        }

        @Override
        public void pressed(String key) {
            if (!chooser.choose(asked, key)) {
                thread.execute(DesktopNotices.this::postAgain);
            }
        }
    }
}
