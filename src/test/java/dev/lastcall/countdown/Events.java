package dev.lastcall.countdown;

import dev.lastcall.countdown.State.Waiting.Reason;
import java.time.Duration;
import java.util.List;

/** The words a story is told in. */
final class Events {
    private Events() {}

    static Event shown() {
        return new Event.Shown("window");
    }

    static Event until(String time) {
        return new Event.AnsweredUntil(Course.instant(time));
    }

    static Event locked() {
        return new Event.WentAway(Reason.LOCKED);
    }

    static Event away(Reason reason) {
        return new Event.WentAway(reason);
    }

    static Event back() {
        return new Event.CameBack();
    }

    static Event now() {
        return new Event.AnsweredNow();
    }

    static Event postpone(int minutes) {
        return new Event.AnsweredPostpone(Duration.ofMinutes(minutes));
    }

    static Event cancel(String id) {
        return new Event.RequestCancelled(id);
    }

    static Event extend(String id, int minutes) {
        return new Event.RequestExtended(id, Duration.ofMinutes(minutes));
    }

    static Event refused() {
        return new Event.LogoutRefused("Mousepad said no");
    }

    static Event gone() {
        return new Event.SessionGone();
    }

    static Event report(int round, String... unsaved) {
        return new Event.SaveFinished(round, List.of(), List.of(unsaved));
    }
}
