package dev.lastcall.host;

import dev.lastcall.countdown.Countdown;
import dev.lastcall.request.SessionKey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tells the log of every new state, for the system's own records. For one thread. */
final class Chronicle implements Consumer<Course> {
    private final Log log;
    private final Map<SessionKey, String> last = new HashMap<>();

    Chronicle(Log log) {
        this.log = log;
    }

    @Override
    public void accept(Course course) {
        Countdown c = course.countdown();
        String state = c.state().text();
        if (state.equals(last.put(course.session(), state))) {
            return;
        }
        log.line("Session " + course.session().id() + " of " + course.user() + ": " + state + ", deadline "
                + c.deadline());
        if (c.ended()) {
            last.remove(course.session());
        }
    }
}
