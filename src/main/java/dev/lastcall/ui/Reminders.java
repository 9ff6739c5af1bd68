package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import dev.lastcall.countdown.Moments;
import java.time.Duration;
import java.time.Instant;

/** When a prompt that the user has closed comes back. */
final class Reminders {
    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    private Reminders() {}

    /** Whether a moment to remind lies between two looks at the clock. */
    static boolean between(Instant earlier, Instant now, Instant end) {
        return Moments.isOneBetween(earlier, now, end);
    }

    /** In the last minute, while the user can still do something, the prompt stays visible. */
    static boolean mustStay(PromptView view, Instant now) {
        boolean last = Duration.between(now, view.end()).compareTo(LAST_MINUTE) <= 0;
        return last && view.phase().waitsForUser();
    }

    /** Whether what has changed is news to the user, so that a closed prompt opens. */
    static boolean isNews(PromptView before, PromptView after) {
        return isOther(before, after)
                || !after.asking().equals(before.asking())
                || after.deadline().isBefore(before.deadline())
                || !after.besides().lastTold().equals(before.besides().lastTold())
                || (after.notice().isPresent() && !after.notice().equals(before.notice()));
    }

    private static boolean isOther(PromptView before, PromptView after) {
        return after.phase() != before.phase() && after.phase() != PromptView.Phase.POSTPONED;
    }
}
