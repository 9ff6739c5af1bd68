package dev.lastcall.rules;

import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a rule asks, and whom of those it means. */
public sealed interface Occasion {
    /** How long a session may have been asked, and its user still not count as back: looking takes a moment. */
    Duration MARGIN = Duration.ofSeconds(5);

    /** A few words, in the terms of the configuration. */
    String text();

    List<Hit> hits(Rule rule, List<Occupant> meant, Scene scene);

    /** When it comes next, where that depends on the clock alone. */
    default Optional<Instant> next(Rule rule, Instant now, ZoneId zone) {
        return Optional.empty();
    }

    /** Whether the reason for asking has gone. */
    default boolean over(Asked asked, Occupant occupant, Scene scene) {
        return false;
    }

    /** Nobody has touched the session for so long, in certain hours. */
    record Idle(Duration longest, Optional<Hours> hours) implements Occasion {
        @Override
        public String text() {
            return "idle for " + TimeText.format(longest)
                    + hours.map(h -> ", " + h.text()).orElse("");
        }

        @Override
        public List<Hit> hits(Rule rule, List<Occupant> meant, Scene scene) {
            boolean now = hours.map(h -> h.contain(scene.now(), scene.zone())).orElse(true);
            return meant.stream()
                    .filter(occupant -> now && isLeft(occupant, longest, rule, scene))
                    .map(Idle::hit)
                    .toList();
        }

        @Override
        public boolean over(Asked asked, Occupant occupant, Scene scene) {
            return isBack(asked, occupant, scene);
        }

        private static Hit hit(Occupant occupant) {
            return new Hit(occupant, "idle for " + TimeText.format(occupant.idleOrNone()));
        }
    }

    /** A time of day; one that passed while the computer slept is made up for only within half an hour. */
    record Daily(LocalTime at, Days days) implements Occasion {
        private static final Duration LATE = Duration.ofMinutes(30);

        @Override
        public String text() {
            return "at " + at + (days.equals(Days.DAILY) ? " every day" : ", " + days.text());
        }

        @Override
        public List<Hit> hits(Rule rule, List<Occupant> meant, Scene scene) {
            Optional<Instant> last = Hours.last(moments(scene.now(), scene.zone()), scene.now())
                    .filter(moment -> !scene.now().isAfter(moment.plus(LATE)));
            return meant.stream()
                    .filter(occupant -> last.isPresent()
                            && !occupant.session().since().isAfter(last.get())
                            && scene.notAskedSince(rule, occupant, last.get()))
                    .map(occupant -> new Hit(occupant, "it is past " + at))
                    .toList();
        }

        @Override
        public Optional<Instant> next(Rule rule, Instant now, ZoneId zone) {
            return Hours.next(moments(now, zone), now);
        }

        private Stream<Instant> moments(Instant now, ZoneId zone) {
            LocalDate today = now.atZone(zone).toLocalDate();
            return Hours.around(today)
                    .filter(day -> days.contains(day.getDayOfWeek()))
                    .map(day -> Hours.on(day, at, zone));
        }
    }

    /** The allowed hours end, or have ended: asked so early that the deadline is their end. */
    record AfterHours(Hours allowed) implements Occasion {
        @Override
        public String text() {
            return "allowed " + allowed.text();
        }

        @Override
        public List<Hit> hits(Rule rule, List<Occupant> meant, Scene scene) {
            Duration warn = rule.terms().warn();
            Instant deadline = scene.now().plus(warn);
            if (!allowed.past(deadline, scene.zone())) {
                return List.of();
            }
            Instant end = allowed.lastEnd(deadline, scene.zone()).orElse(Instant.EPOCH);
            return meant.stream()
                    .filter(occupant -> scene.notAskedSince(rule, occupant, end.minus(warn)))
                    .map(occupant -> new Hit(occupant, "allowed " + allowed.text()))
                    .toList();
        }

        @Override
        public Optional<Instant> next(Rule rule, Instant now, ZoneId zone) {
            Duration warn = rule.terms().warn();
            return allowed.nextEnd(now.plus(warn), zone).map(end -> end.minus(warn));
        }
    }

    /** Memory is short: the session that has been idle longest, one at a time. */
    record MemoryPressure(double percent, Duration idle) implements Occasion {
        @Override
        public String text() {
            return "memory pressure over " + number(percent) + "%, idle for " + TimeText.format(idle);
        }

        @Override
        public List<Hit> hits(Rule rule, List<Occupant> meant, Scene scene) {
            boolean isShort =
                    scene.pressure().isPresent() && scene.pressure().getAsDouble() > percent && !scene.asking(rule);
            return meant.stream()
                    .filter(occupant -> isShort && isLeft(occupant, idle, rule, scene))
                    .max(Comparator.comparing(Occupant::idleOrNone))
                    .map(occupant -> hit(occupant, scene))
                    .stream()
                    .toList();
        }

        @Override
        public boolean over(Asked asked, Occupant occupant, Scene scene) {
            return isBack(asked, occupant, scene);
        }

        private static Hit hit(Occupant occupant, Scene scene) {
            return new Hit(
                    occupant,
                    "memory pressure " + number(scene.pressure().orElseThrow()) + "%, idle for "
                            + TimeText.format(occupant.idleOrNone()));
        }

        private static String number(double percent) {
            return percent == Math.rint(percent) ? Long.toString(Math.round(percent)) : Double.toString(percent);
        }
    }

    /** Nobody is there, nobody asks yet, and this rule has not asked since somebody was. */
    private static boolean isLeft(Occupant occupant, Duration longest, Rule rule, Scene scene) {
        return occupant.isLeft(longest)
                && !occupant.asked()
                && scene.notAskedSince(rule, occupant, scene.idleSince(occupant));
    }

    private static boolean isBack(Asked asked, Occupant occupant, Scene scene) {
        return occupant.idle().isPresent()
                && scene.idleSince(occupant).isAfter(asked.at().plus(MARGIN));
    }
}
