package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.Quiet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the prompt comes up by itself: at once, for news, again at 10, 5, 2 and 1 minutes if it was closed, and always in the last minute;
 * later where its user is busy, not at all while nobody is there, and then first thing.
 */
final class Entrance {
    private static final int RETURN_SECONDS = 3;

    private Instant looked = Instant.EPOCH;
    private Instant closed = Instant.EPOCH;
    private @Nullable Instant wanted;

    /** What is to be done with the prompt. */
    enum Move {
        NONE,
        COME_UP,
        GO
    }

    /** Something that the user should see. */
    void news(Instant now) {
        looked = now;
        want(now);
    }

    /** The user has put the prompt away. */
    void closed(Instant now) {
        closed = now;
        wanted = null;
    }

    /** It stands on the screen, whoever wanted it. */
    void cameUp() {
        wanted = null;
    }

    Move look(PromptView view, boolean inSight, Instant now) {
        boolean away = isAway(view);
        if (away) {
            wanted = now;
        } else if (!inSight && isTimeToReturn(view, now)) {
            closed = now;
            want(now);
        }
        looked = now;
        if (inSight) {
            return away ? Move.GO : Move.NONE;
        }
        return wanted != null && !view.isHeldBack(wanted, now) ? Move.COME_UP : Move.NONE;
    }

    /** Whether the end of this countdown is not worth a word: nobody has seen its beginning, or its user is busy. */
    static boolean isNothing(PromptView end, boolean wasSeen) {
        return (end.phase() == PromptView.Phase.ENDED && !wasSeen)
                || (end.phase().isOver() && end.quiet().why() == Quiet.Why.BUSY);
    }

    private void want(Instant now) {
        if (wanted == null) {
            wanted = now;
        }
    }

    private static boolean isAway(PromptView view) {
        return view.quiet().why() == Quiet.Why.AWAY && !view.phase().isOver();
    }

    private boolean isTimeToReturn(PromptView view, Instant now) {
        boolean rested = !now.isBefore(closed.plusSeconds(RETURN_SECONDS)) || now.isBefore(closed);
        return Reminders.mustStay(view, now) ? rested : Reminders.between(looked, now, view.end());
    }
}
