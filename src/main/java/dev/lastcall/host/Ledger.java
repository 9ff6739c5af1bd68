package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.request.KeepOut;
import dev.lastcall.request.Request;
import dev.lastcall.request.SessionKey;
import dev.lastcall.request.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All requests and countdowns, as the fold of the journal's entries. For one thread. */
final class Ledger {
    private final Map<String, Request> requests = new LinkedHashMap<>();
    /** Requests for everybody that still reach those who sign in. */
    private final Set<String> reachingLater = new HashSet<>();

    private final Map<String, Instant> moved = new LinkedHashMap<>();
    private final List<Course> courses = new ArrayList<>();
    /** The same by what is asked for all the time: a journal of a year has tens of thousands. */
    private final Map<SessionKey, Course> newest = new HashMap<>();

    private final Map<String, Set<Course>> byRequest = new HashMap<>();
    private final List<KeepOut> keepOuts = new ArrayList<>();
    private final Map<SessionKey, Talk> talks = new HashMap<>();

    void apply(Entry entry) {
        switch (entry) {
            case Entry.RequestMade e -> made(e.request());
            case Entry.RequestClosed e -> reachingLater.remove(e.requestId());
            case Entry.RequestMoved e -> moved.put(e.requestId(), e.deadline());
            case Entry.Told e -> talk(e.session()).told(e.said());
            case Entry.ToldShown e -> talk(e.session()).shown(e.number());
            case Entry.KeptOut e -> keptOut(e.keepOut());
            case Entry.Lifted e -> keepOuts.remove(e.keepOut());
            case Entry.Happened e -> happened(e);
        }
    }

    Talk talk(SessionKey session) {
        return talks.computeIfAbsent(session, key -> new Talk());
    }

    /** How saving went the last time in any session of this account. */
    Optional<Course.LastSave> lastSave(String account) {
        return courses.stream()
                .filter(c -> c.account().equals(account))
                .flatMap(c -> c.lastSave().stream())
                .max(Comparator.comparing(Course.LastSave::at));
    }

    Collection<Request> requests() {
        return requests.values();
    }

    Optional<Request> request(String id) {
        return Optional.ofNullable(requests.get(id));
    }

    /** Until when a request reaches those who sign in, extensions counted. */
    Instant deadline(Request request) {
        return moved.getOrDefault(request.id(), request.deadline());
    }

    List<Request> reachingLater() {
        return requests.values().stream()
                .filter(r -> reachingLater.contains(r.id()))
                .toList();
    }

    List<Course> coursesOf(String requestId) {
        return List.copyOf(byRequest.getOrDefault(requestId, Set.of()));
    }

    List<Course> open() {
        return courses.stream().filter(Course::open).toList();
    }

    Optional<Course> open(SessionKey session) {
        return last(session).filter(Course::open);
    }

    /** The last countdown of a session, ended or not. */
    Optional<Course> last(SessionKey session) {
        return Optional.ofNullable(newest.get(session));
    }

    boolean ended(String requestId) {
        return !reachingLater.contains(requestId)
                && coursesOf(requestId).stream()
                        .allMatch(c -> c.asSeenBy(requestId).ended());
    }

    /** All that keep new sign-ins out: of themselves at most one, and one for each request that does. */
    List<KeepOut> keepOuts() {
        return List.copyOf(keepOuts);
    }

    private void keptOut(KeepOut keepOut) {
        keepOuts.removeIf(earlier -> earlier.request().equals(keepOut.request()));
        keepOuts.add(keepOut);
    }

    private void made(Request request) {
        requests.put(request.id(), request);
        if (request.targets().stream().anyMatch(Target.All.class::isInstance)) {
            reachingLater.add(request.id());
        }
    }

    /** What belongs to a countdown that began before the entries that are remembered is passed over. */
    private void happened(Entry.Happened entry) {
        if (entry.event() instanceof Event.Noted note) {
            talk(entry.session()).noted(entry.at(), note.text());
        }
        open(entry.session()).or(() -> begun(entry)).ifPresent(course -> happened(course, entry));
    }

    private void happened(Course course, Entry.Happened entry) {
        course.apply(entry.event(), entry.at());
        if (entry.event() instanceof Event.Requested requested) {
            byRequest
                    .computeIfAbsent(requested.request().id(), id -> new LinkedHashSet<>())
                    .add(course);
        }
    }

    private Optional<Course> begun(Entry.Happened entry) {
        if (!(entry.event() instanceof Event.Requested)) {
            return Optional.empty();
        }
        var course = new Course(entry.session(), entry.account(), entry.user());
        courses.add(course);
        newest.put(course.session(), course);
        return Optional.of(course);
    }
}
