package dev.lastcall.agent;

import dev.lastcall.platform.Notifications;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the countdown in the desktop's notifications: one at a time, when something is news, and at 10, 5, 2 and 1 minutes where the prompt is not
 * in sight. Where a notification would cover the prompt, news is told only once the prompt has not come up. Nobody waits for the desktop: all of it
 * happens on a thread of its own, which ends with the countdown.
 */
public final class DesktopNotices implements Notices {
    private static final Duration LAST_MOMENT = Duration.ofMinutes(1);
    /** So long a prompt may take to come up. */
    private static final Duration PROMPT_PATIENCE = Duration.ofSeconds(4);

    private final Notifications notifications;
    private final NoticeWriter writer;
    private final Answers answers;
    private final Chooser chooser;
    private final InstantSource time;
    private final BooleanSupplier promptInSight;
    private final ScheduledThreadPoolExecutor thread;
    private @Nullable PromptView view;
    private Duration remaining = Duration.ZERO;
    private boolean ticking;
    private boolean covering;
    private Optional<Instant> untold = Optional.empty();

    public DesktopNotices(
            Notifications notifications,
            Depiction depiction,
            Answers answers,
            Runnable open,
            BooleanSupplier promptInSight,
            InstantSource time) {
        this.notifications = notifications;
        this.writer = new NoticeWriter(depiction, notifications);
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
            takeAway();
        });
    }

    private void take(PromptView next) {
        PromptView before = view;
        view = next;
        remaining = Duration.between(time.instant(), next.end());
        switch (before == null ? Occasion.first(next) : Occasion.of(before, next)) {
            case NONE -> {}
            case ANSWERED -> takeAway();
            case NEWS -> tell(next);
            case OVER -> {
                post(next);
                view = null;
            }
        }
        tickIfNeeded();
    }

    private void tell(PromptView news) {
        if (notifications.coverPrompt()) {
            takeAway();
            untold = Optional.of(time.instant());
        } else {
            post(news);
        }
    }

    private void post(PromptView of) {
        untold = Optional.empty();
        chooser.shut();
        covering = notifications.coverPrompt();
        boolean shown = notifications.show(writer.notice(of, time.instant()), new Pressed(of));
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
            if (promptInSight.getAsBoolean()) {
                promptCame();
            } else if ((moment && Occasion.isAsking(current)) || isOverdue()) {
                post(current);
            }
            tickIfNeeded();
        }
    }

    /** It says all that was to be told. */
    private void promptCame() {
        untold = Optional.empty();
        if (covering) {
            takeAway();
        }
    }

    private void takeAway() {
        untold = Optional.empty();
        covering = false;
        notifications.withdraw();
    }

    private boolean isOverdue() {
        return untold.filter(since -> !time.instant().isBefore(since.plus(PROMPT_PATIENCE)))
                .isPresent();
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
