package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import dev.lastcall.wording.Messages;
import java.time.Instant;

/**
 * What the ring shows.
 *
 * @param face what stands in the middle
 * @param turn the part of the ring that is filled, from 0 to 1
 * @param spoken the same for a screen reader, which hears minutes, not seconds
 */
record Dial(Face face, String figures, String caption, double turn, String spoken) {
    /** The figures of a time or of a share, or else a sign. */
    enum Face {
        TIME,
        SHARE,
        DONE,
        STAYS
    }

    /** A hold is short: a full turn is as long as most of them are. */
    private static final double HOLD = 120;

    static Dial of(PromptView view, Instant now, Messages messages) {
        return switch (view.phase()) {
            case ASKED, POSTPONED, OFFLINE -> left(view, now, messages, "caption");
            case HELD -> left(view, now, messages, "caption.hold");
            case SAVING -> saving(view, messages);
            case SIGNING_OUT -> sign(messages.text(view.textKey("caption.goodbye")));
            case STAYS -> stays(messages.text(view.textKey("caption.stays")));
            case ENDED -> sign(messages.text("caption.ended"));
        };
    }

    static String spoken(Remaining left, Messages messages) {
        return left.hours()
                ? messages.plural("spoken.hours", Math.round(left.minutes() / 60.0))
                : minutes(left, messages);
    }

    private static String minutes(Remaining left, Messages messages) {
        return left.lastMinute() ? messages.text("spoken.last-minute") : messages.plural("spoken.left", left.minutes());
    }

    private static Dial left(PromptView view, Instant now, Messages messages, String captions) {
        Remaining left = Remaining.until(view.end(), now);
        String unit = left.lastMinute() ? ".seconds" : ".minutes";
        String caption = messages.text(left.hours() ? "caption.hours" : captions + unit);
        double turn = view.phase() == Phase.HELD ? Math.min(1, left.seconds() / HOLD) : left.turn();
        return new Dial(Face.TIME, left.figures(), caption, turn, spoken(left, messages));
    }

    private static Dial saving(PromptView view, Messages messages) {
        int all = view.work().size();
        long done = view.work().stream().filter(work -> isOver(work.progress())).count();
        String spoken = messages.plural("spoken.saved", all, done);
        double turn = all == 0 ? 1 : (double) done / all;
        return new Dial(Face.SHARE, Long.toString(done), messages.text("caption.saved", all), turn, spoken);
    }

    private static boolean isOver(Progress progress) {
        return switch (progress) {
            case RUNNING_HERE, SAVING -> false;
            case SAVED, KEPT, UNSAVED, FAILED -> true;
        };
    }

    private static Dial stays(String caption) {
        return new Dial(Face.STAYS, "", caption, 1, caption);
    }

    private static Dial sign(String caption) {
        return new Dial(Face.DONE, "", caption, 1, caption);
    }
}
