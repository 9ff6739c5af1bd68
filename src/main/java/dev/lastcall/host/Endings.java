package dev.lastcall.host;

import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.Event;
import dev.lastcall.protocol.ToCommand.Past;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds what happened to one session, and tells how each request for it ended. For one thread. */
final class Endings {
    private final Map<String, Entry.Happened> asked = new LinkedHashMap<>();
    private final List<Past> ended = new ArrayList<>();
    private @Nullable Course course;

    /** The next thing that happened, in order. */
    void hear(Entry.Happened entry) {
        if (course == null || !course.open()) {
            if (!(entry.event() instanceof Event.Requested)) {
                return;
            }
            course = new Course(entry.session(), entry.account(), entry.user());
            asked.clear();
        }
        if (entry.event() instanceof Event.Requested requested) {
            asked.put(requested.request().id(), entry);
        }
        course.apply(entry.event(), entry.at());
        look(course, entry);
    }

    /** The earliest first. */
    List<Past> all() {
        return List.copyOf(ended);
    }

    private void look(Course now, Entry.Happened entry) {
        asked.values().removeIf(first -> {
            var request = ((Event.Requested) first.event()).request();
            Countdown seen = now.asSeenBy(request.id());
            if (!seen.ended()) {
                return false;
            }
            ended.add(new Past(
                    entry.at(),
                    Past.ENDED,
                    Optional.of(request.id()),
                    request.requester().name(),
                    now.user(),
                    now.session().id(),
                    seen.state().text(),
                    Optional.of(Duration.between(first.at(), entry.at())),
                    seen.used(),
                    seen.note(),
                    Particulars.outcomes(seen),
                    Particulars.unsaved(seen.state()),
                    Particulars.detail(seen)));
            return true;
        });
    }
}
