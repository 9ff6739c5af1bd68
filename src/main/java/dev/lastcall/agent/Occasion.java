package dev.lastcall.agent;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.Quiet.Why;

/** Whether what has changed from one view to the next is worth a notification. */
enum Occasion {
    NONE,
    NEWS,
    /** Nothing is open any more: what was told is taken away. */
    ANSWERED,
    /** The end, told once. */
    OVER;

    static Occasion first(PromptView view) {
        return isNews(view) && isSomebodyThere(view) ? NEWS : NONE;
    }

    /** What was told behind a lock, or while the user was busy, is told again. */
    static Occasion of(PromptView before, PromptView after) {
        if (!isSomebodyThere(after)) {
            return when(isSomebodyThere(before), ANSWERED);
        }
        boolean back = after.quiet().why() == Why.NOTHING && before.quiet().why() != Why.NOTHING;
        return isNews(after) && back ? NEWS : ofPresent(before, after);
    }

    private static Occasion ofPresent(PromptView before, PromptView after) {
        boolean other = before.phase() != after.phase();
        return switch (after.phase()) {
            case ASKED -> when(other || isMore(before, after), NEWS);
            case HELD ->
                when(
                        other
                                || !before.unsaved().equals(after.unsaved())
                                || !after.besides()
                                        .lastTold()
                                        .equals(before.besides().lastTold()),
                        NEWS);
            case POSTPONED -> other ? ANSWERED : when(isMore(before, after), NEWS);
            case SAVING, SIGNING_OUT -> when(other, ANSWERED);
            case OFFLINE -> NONE;
            case STAYS, ENDED -> after.notice().isPresent() ? OVER : ANSWERED;
        };
    }

    private static boolean isNews(PromptView view) {
        return view.phase() == Phase.ASKED || view.phase() == Phase.HELD;
    }

    private static boolean isSomebodyThere(PromptView view) {
        return view.quiet().why() != Why.AWAY;
    }

    /** While somebody is there and can still answer. */
    static boolean isAsking(PromptView view) {
        return view.phase().waitsForUser() && isSomebodyThere(view);
    }

    private static boolean isMore(PromptView before, PromptView after) {
        return !after.asking().equals(before.asking())
                || !after.besides().lastTold().equals(before.besides().lastTold())
                || after.deadline().isBefore(before.deadline());
    }

    private static Occasion when(boolean condition, Occasion occasion) {
        return condition ? occasion : NONE;
    }
}
