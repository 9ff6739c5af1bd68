package dev.lastcall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rule")
class RuleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** A Friday. */
    private static final Instant NOON = at("2026-11-20T12:00");

    @Test
    @DisplayName("for idle sessions asks once for each time that its user has gone, however that ended")
    void idleOnce() {
        var night = new Night(NOON, BERLIN, Night.rule(new Occasion.Idle(Duration.ofMinutes(45), Optional.empty())));
        var alice = night.comes("2", "alice");

        var first = night.pass(Duration.ofHours(5));
        night.touch(alice);
        var second = night.pass(Duration.ofHours(5));

        assertThat(first).containsExactly(NOON.plus(Duration.ofMinutes(45)));
        assertThat(second).containsExactly(at("2026-11-20T17:45"));
    }

    @Test
    @DisplayName("for idle sessions keeps to its hours, those after midnight being of the day before")
    void idleHours() throws Exception {
        var hours = Hours.parse("20:00-07:00", Days.parse("mon-fri"));
        var night = new Night(NOON, BERLIN, Night.rule(new Occasion.Idle(Duration.ofMinutes(45), Optional.of(hours))));
        var alice = night.comes("2", "alice");

        var friday = night.until(at("2026-11-21T05:00"));
        night.touch(alice);
        var saturdayMorning = night.until(at("2026-11-21T20:00"));
        night.touch(alice);
        var weekend = night.until(at("2026-11-23T20:00"));

        assertThat(friday).containsExactly(at("2026-11-20T20:00"));
        assertThat(saturdayMorning).containsExactly(at("2026-11-21T05:45"));
        assertThat(weekend).isEmpty();
    }

    @Test
    @DisplayName("for idle sessions takes back what it asked when somebody is there again, and only then")
    void takesBack() {
        var rule = Night.rule(new Occasion.Idle(Duration.ofMinutes(45), Optional.empty()));
        var night = new Night(NOON, BERLIN, rule).answersNothing();
        var alice = night.comes("2", "alice");
        night.pass(Duration.ofMinutes(50));

        var before = rule.toTakeBack(night.scene());
        night.touch(alice);
        var after = rule.toTakeBack(night.scene());

        assertThat(before).isEmpty();
        assertThat(after).containsExactlyElementsOf(night.asked());
    }

    @Test
    @DisplayName("for idle sessions leaves a session alone that somebody asks already")
    void idleAndAsked() {
        var rule = Night.rule(new Occasion.Idle(Duration.ofMinutes(45), Optional.empty()));
        var night = new Night(NOON, BERLIN, rule).answersNothing();
        night.comes("2", "alice");

        assertThat(night.pass(Duration.ofHours(9))).hasSize(1);
    }

    @Test
    @DisplayName("for a time of day asks whoever was there then, and nobody who comes a minute later")
    void daily() {
        var night = new Night(NOON, BERLIN, Night.rule(new Occasion.Daily(LocalTime.of(22, 0), Days.DAILY)));
        night.comes("2", "alice");

        var first = night.until(at("2026-11-20T22:01"));
        night.comes("3", "bob");
        var rest = night.until(at("2026-11-21T21:59"));
        var second = night.until(at("2026-11-21T23:59"));

        assertThat(first).containsExactly(at("2026-11-20T22:00"));
        assertThat(rest).isEmpty();
        assertThat(second).containsExactly(at("2026-11-21T22:00"), at("2026-11-21T22:00"));
    }

    @Test
    @DisplayName("for a time that passed in sleep asks within half an hour of it, and not in the morning")
    void slept() {
        var shortly = new Night(NOON, BERLIN, Night.rule(new Occasion.Daily(LocalTime.of(22, 0), Days.DAILY)));
        shortly.comes("2", "alice");
        shortly.jump(Duration.ofHours(10).plusMinutes(20));
        var longer = new Night(NOON, BERLIN, Night.rule(new Occasion.Daily(LocalTime.of(22, 0), Days.DAILY)));
        longer.comes("2", "alice");
        longer.jump(Duration.ofHours(20));

        assertThat(shortly.pass(Duration.ofHours(2))).containsExactly(at("2026-11-20T22:20"));
        assertThat(longer.pass(Duration.ofHours(2))).isEmpty();
    }

    @Test
    @DisplayName("for a time that a night has not, or has twice, asks once all the same")
    void clocksChange() {
        var rule = Night.rule(new Occasion.Daily(LocalTime.of(2, 30), Days.DAILY));
        var spring = new Night(at("2026-03-28T12:00"), BERLIN, rule);
        spring.comes("2", "alice");
        var autumn = new Night(at("2026-10-24T12:00"), BERLIN, rule);
        autumn.comes("2", "alice");

        assertThat(spring.until(at("2026-03-29T12:00"))).containsExactly(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(autumn.until(at("2026-10-25T12:00"))).containsExactly(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    @DisplayName("asks nobody twice when the clock is set back")
    void setBack() {
        var night = new Night(NOON, BERLIN, Night.rule(new Occasion.Daily(LocalTime.of(22, 0), Days.DAILY)));
        night.comes("2", "alice");
        night.until(at("2026-11-20T22:10"));

        night.jump(Duration.ofMinutes(-30));

        assertThat(night.until(at("2026-11-20T23:00"))).isEmpty();
    }

    @Test
    @DisplayName("at the end of the allowed hours asks so early that the deadline is their end, and newcomers at once")
    void afterHours() throws Exception {
        var night = new Night(
                NOON, BERLIN, Night.rule(new Occasion.AfterHours(Hours.parse("08:00-20:00", Days.parse("mon-fri")))));
        night.comes("2", "alice");

        var evening = night.until(at("2026-11-20T23:00"));
        night.comes("3", "bob");
        var later = night.until(at("2026-11-21T07:00"));
        var weekend = night.until(at("2026-11-23T12:00"));

        assertThat(evening).containsExactly(at("2026-11-20T19:50"));
        assertThat(later).containsExactly(at("2026-11-20T23:00"));
        assertThat(weekend).isEmpty();
    }

    @Test
    @DisplayName("knows allowed hours that end at midnight or after it")
    void overMidnight() throws Exception {
        var night = new Night(
                NOON, BERLIN, Night.rule(new Occasion.AfterHours(Hours.parse("08:00-01:00", Days.parse("mon-fri")))));
        night.comes("2", "alice");

        assertThat(night.until(at("2026-11-23T07:00"))).containsExactly(at("2026-11-21T00:50"));
    }

    @Test
    @DisplayName("means users and groups as it says, and spares whom it excepts")
    void whom() {
        var whom = new Whom(List.of("alice"), List.of("students"), List.of("@staff", "eve"));
        var night = new Night(
                at("2026-11-20T21:59"), BERLIN, Night.rule(new Occasion.Daily(LocalTime.of(22, 0), Days.DAILY), whom));
        night.comes("1", "alice");
        night.comes("2", "bob", "students");
        night.comes("3", "carol", "students", "staff");
        night.comes("4", "dave");
        night.comes("5", "eve", "students");

        night.pass(Duration.ofMinutes(5));

        assertThat(night.asked()).extracting(a -> a.session().id()).containsExactly("1", "2");
    }

    @Test
    @DisplayName("for short memory asks the session that has been idle longest, one at a time, while it lasts")
    void memory() {
        var rule = Night.rule(new Occasion.MemoryPressure(20, Duration.ofMinutes(10)));
        var night = new Night(NOON, BERLIN, rule);
        night.comes("2", "alice");
        night.jump(Duration.ofMinutes(5));
        night.comes("3", "bob");
        night.memory(19);
        var calm = night.pass(Duration.ofHours(1));
        night.memory(35.5);

        var first = night.pass(Night.STEP);
        var second = night.pass(Night.STEP);
        night.comes("4", "carol");
        var none = night.pass(Duration.ofMinutes(9));

        assertThat(calm).isEmpty();
        assertThat(List.of(first.size(), second.size())).containsExactly(1, 1);
        assertThat(night.asked()).extracting(a -> a.session().id()).containsExactly("2", "3");
        assertThat(none).isEmpty();
    }

    @Test
    @DisplayName("for short memory waits until the one that it asked has ended")
    void memoryOneByOne() {
        var rule = Night.rule(new Occasion.MemoryPressure(20, Duration.ofMinutes(10)));
        var night = new Night(NOON, BERLIN, rule).answersNothing();
        night.comes("2", "alice");
        night.comes("3", "bob");
        night.memory(99);

        assertThat(night.pass(Duration.ofHours(1))).hasSize(1);
    }

    @Test
    @DisplayName("tried for another time, takes everybody for idle until then")
    void tried() throws Exception {
        var rule = Night.rule(
                new Occasion.Idle(Duration.ofMinutes(45), Optional.of(Hours.parse("20:00-07:00", Days.DAILY))));
        var night = new Night(NOON, BERLIN, rule);
        night.comes("2", "alice");

        var now = Rule.due(List.of(rule), night.scene());
        var then = Rule.due(List.of(rule), night.scene().at(at("2026-11-20T20:05")));

        assertThat(now).isEmpty();
        assertThat(then.getFirst().hits()).extracting(Hit::why).containsExactly("idle for 8h5m");
    }

    @Test
    @DisplayName("knows when it comes next, where the clock alone decides")
    void next() throws Exception {
        var daily = Night.rule(new Occasion.Daily(LocalTime.of(8, 0), Days.parse("mon-fri")));
        var hours = Night.rule(new Occasion.AfterHours(Hours.parse("08:00-20:00", Days.DAILY)));
        var idle = Night.rule(new Occasion.Idle(Duration.ofMinutes(45), Optional.empty()));

        assertThat(daily.next(NOON, BERLIN)).contains(at("2026-11-23T08:00"));
        assertThat(hours.next(NOON, BERLIN)).contains(at("2026-11-20T19:50"));
        assertThat(hours.next(at("2026-11-20T19:55"), BERLIN)).contains(at("2026-11-21T19:50"));
        assertThat(idle.next(NOON, BERLIN)).isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
