package dev.lastcall.countdown;

import static java.time.Duration.ofMinutes;

import dev.lastcall.request.Action;
import dev.lastcall.request.Fairness;
import dev.lastcall.request.Grace;
import dev.lastcall.request.Request;
import dev.lastcall.request.Requester;
import dev.lastcall.request.Target;
import java.util.List;

/** A request as a story tells it; its times are those of {@link Course}. */
record Ask(String id, Action action, String deadline, Grace grace, boolean force, Fairness fairness) {
    private static final Requester ROOT = new Requester("0", "root", true);

    static Ask ask(String id) {
        return new Ask(id, new Action.SignOut(), "10m", Grace.none(), false, Fairness.DEFAULT);
    }

    Ask toClose(String application) {
        return new Ask(id, new Action.Close(application), deadline, grace, force, fairness);
    }

    Ask by(String time) {
        return new Ask(id, action, time, grace, force, fairness);
    }

    Ask postponing(int times, int minutes) {
        return new Ask(id, action, deadline, new Grace(times, ofMinutes(minutes), grace.latest()), force, fairness);
    }

    Ask latest(String time) {
        return new Ask(id, action, deadline, grace.until(Course.instant(time)), force, fairness);
    }

    Ask forced() {
        return new Ask(id, action, deadline, grace, true, fairness);
    }

    Ask under(Fairness other) {
        return new Ask(id, action, deadline, grace, force, other);
    }

    Event.Requested event() {
        var request = new Request(
                id,
                action,
                ROOT,
                Course.START,
                List.of(new Target.All()),
                List.of(),
                Course.instant(deadline),
                "because of " + id,
                grace,
                force,
                false);
        return new Event.Requested(request, fairness);
    }
}
