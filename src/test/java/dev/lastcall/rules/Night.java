package dev.lastcall.rules;

import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Rules on virtual time: looks every half minute, and remembers whom they asked, as a host does. */
final class Night {
    static final Duration STEP = Duration.ofSeconds(30);

    private final ZoneId zone;
    private final List<Rule> rules;
    private final Map<SessionKey, Occupant> people = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
    private final Map<SessionKey, Instant> touched = new java.util.HashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private OptionalDouble pressure = OptionalDouble.empty();
    private boolean endAtOnce = true;
    private Instant now;

    Night(Instant begin, ZoneId zone, Rule... rules) {
        this.now = begin;
        this.zone = zone;
        this.rules = List.of(rules);
    }

    static Rule rule(Occasion occasion) {
        return rule(occasion, Whom.EVERYBODY);
    }

    static Rule rule(Occasion occasion, Whom whom) {
        return new Rule(
                "r", occasion, whom, new Terms("", Duration.ofMinutes(10), Optional.empty(), Optional.empty(), false));
    }

    SessionKey comes(String id, String user, String... groups) {
        var key = new SessionKey(id, now);
        people.put(key, new Occupant(key, user, Set.of(groups), Optional.of(Duration.ZERO), false));
        touched.put(key, now);
        return key;
    }

    void touch(SessionKey key) {
        touched.put(key, now);
    }

    void memory(double percent) {
        pressure = OptionalDouble.of(percent);
    }

    /** What is asked stays open, instead of being over at once with the session still there. */
    Night answersNothing() {
        endAtOnce = false;
        return this;
    }

    /** Looks every half minute until then; the moments at which a session was asked. */
    List<Instant> until(Instant end) {
        var before = asked.size();
        while (now.isBefore(end)) {
            look();
            now = now.plus(STEP);
        }
        return asked.subList(before, asked.size()).stream().map(Asked::at).toList();
    }

    List<Instant> pass(Duration time) {
        return until(now.plus(time));
    }

    void jump(Duration time) {
        now = now.plus(time);
    }

    List<Asked> asked() {
        return asked;
    }

    Instant now() {
        return now;
    }

    Scene scene() {
        var occupants = people.values().stream().map(this::seen).toList();
        return new Scene(now, zone, occupants, pressure, asked);
    }

    private Occupant seen(Occupant o) {
        boolean open = asked.stream().anyMatch(a -> a.open() && a.session().equals(o.session()));
        Duration idle = Duration.between(touched.get(o.session()), now);
        return new Occupant(
                o.session(), o.user(), o.groups(), Optional.of(idle.isNegative() ? Duration.ZERO : idle), open);
    }

    private void look() {
        for (Due due : Rule.due(rules, scene())) {
            due.hits()
                    .forEach(hit -> asked.add(new Asked(
                            due.rule().name(),
                            "r" + asked.size(),
                            hit.occupant().session(),
                            now,
                            !endAtOnce)));
        }
    }
}
