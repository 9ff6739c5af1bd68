package dev.lastcall.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.countdown.Life.Moment;
import dev.lastcall.request.Action;
import dev.lastcall.request.Fairness;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** The promises, held against whatever may happen. */
@Label("Whatever happens")
@Domain(AnyLife.class)
@PropertyDefaults(tries = 300)
class AnyCourseTest {
    @Property
    @Label("nobody's deadline comes before the minimum warning could be seen")
    void minimumWarning(@ForAll Life life) {
        Assume.that(life.fairness().away() == Fairness.Away.WAIT);

        var witness = new Witness(life);

        for (Moment m : life.moments()) {
            if (byTheDeadline(m)) {
                assertThat(witness.sawEnough(m.now())).as("%s", m).isTrue();
            }
            witness.see(m);
        }
    }

    @Property
    @Label("no request acts before the minimum warning has passed, not even on who is away")
    void minimumOfEachRequest(@ForAll Life life) {
        var witness = new Witness(life);

        for (Moment m : life.moments()) {
            if (byTheDeadline(m)) {
                assertThat(m.before().claims())
                        .filteredOn(claim -> !claim.deadline().isAfter(m.now()))
                        .isNotEmpty()
                        .allMatch(claim -> witness.hadEnough(claim, m.now()));
            }
            witness.see(m);
        }
    }

    @Property
    @Label("nobody postpones more often than granted, and nothing else uses a postponement up")
    void postponements(@ForAll Life life) {
        for (Moment m : life.moments()) {
            int taken = m.after().used() - m.before().used();

            assertThat(taken).isBetween(0, m.event() instanceof Event.AnsweredUntil ? Integer.MAX_VALUE : 1);
            if (taken > 0) {
                assertThat(m.event()).isInstanceOfAny(Event.AnsweredPostpone.class, Event.AnsweredUntil.class);
                assertThat(m.before().claims())
                        .allMatch(claim ->
                                m.after().used() <= claim.request().grace().postponements());
                assertThat(m.after().deadline()).isAfter(m.before().deadline());
            }
        }
    }

    @Property
    @Label("a picked time costs as many postponements as would have been needed, and is kept to the second")
    void picked(@ForAll Life life) {
        for (Moment m : life.moments()) {
            if (m.event() instanceof Event.AnsweredUntil picked
                    && m.after().used() > m.before().used()) {
                Instant from = m.before().postponedFrom(m.now());
                Duration granted = m.before().claims().stream()
                        .map(claim -> claim.request().grace().length())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                int taken = m.after().used() - m.before().used();

                assertThat(m.after().deadline()).isEqualTo(picked.until());
                assertThat(picked.until())
                        .isAfter(from.plus(granted.multipliedBy(taken - 1)))
                        .isBeforeOrEqualTo(from.plus(granted.multipliedBy(taken)));
            }
        }
    }

    @Property
    @Label("what was granted shrinks by nothing but a new request, and never below the minimum")
    void granted(@ForAll Life life) {
        for (Moment m : life.moments()) {
            Instant fair = m.now().plus(life.fairness().minimumWarning());
            for (Claim before : m.before().claims()) {
                Instant granted = before.deadline();
                Instant promised = m.event() instanceof Event.Requested && fair.isBefore(granted) ? fair : granted;

                assertThat(m.after().claim(before.request().id()).stream().map(Claim::deadline))
                        .as("%s", m)
                        .allSatisfy(deadline -> assertThat(deadline).isAfterOrEqualTo(promised));
            }
        }
    }

    @Property
    @Label("a postponement never goes beyond the latest time")
    void latest(@ForAll Life life) {
        for (Moment m : life.moments()) {
            if (m.after().used() > m.before().used()) {
                assertThat(m.after().deadline())
                        .isBeforeOrEqualTo(m.before().latest().orElse(Instant.MAX));
            }
        }
    }

    @Property
    @Label("no request gets lost: each that came is still asked for, or has an end that stays")
    void noneLost(@ForAll Life life) {
        for (Moment m : life.moments()) {
            Stream.of(
                            m.before().claims().stream().map(c -> c.request().id()),
                            m.before().settled().stream().map(Settled::requestId))
                    .flatMap(ids -> ids)
                    .forEach(id -> assertThat(m.after().claim(id).isPresent()
                                    || m.after().settled().stream()
                                            .anyMatch(s -> s.requestId().equals(id)))
                            .as("%s in %s", id, m)
                            .isTrue());
            assertThat(m.after().settled()).allMatch(s -> s.end().ended());
        }
    }

    @Property
    @Label("an end is an end")
    void ends(@ForAll Life life) {
        assertThat(life.moments())
                .filteredOn(m -> m.before().ended())
                .allMatch(m -> m.after().equals(m.before()));
    }

    @Property
    @Label(
            "the journal, read again, gives the same countdown; so does what is left without the events that changed nothing")
    void journal(@ForAll Life life) {
        Countdown all = life.first();
        Countdown changes = life.first();
        for (Moment m : life.moments()) {
            all = all.apply(m.event(), m.now());
            changes = m.after().equals(m.before()) ? changes : changes.apply(m.event(), m.now());
        }

        assertThat(all).isEqualTo(life.last());
        assertThat(changes).isEqualTo(life.last());
    }

    @Property
    @Label("a countdown never wants to be looked at in the past once it has been looked at")
    void looks(@ForAll Life life) {
        assertThat(life.moments())
                .filteredOn(m -> m.event() instanceof Event.Tick)
                .allMatch(m -> m.after().nextLook().filter(m.now()::isAfter).isEmpty());
    }

    @Property
    @Label("a storm of looks changes nothing before it is time")
    void storm(@ForAll Life life) {
        for (Moment m : life.moments()) {
            Instant soon =
                    m.after().nextLook().orElse(m.now().plusSeconds(9999)).minusNanos(1);

            assertThat(m.after().apply(new Event.Tick(), soon)).isEqualTo(m.after());
        }
    }

    @Property
    @Label("it comes to an end, or waits for its user, when nobody does anything any more")
    void comesToAnEnd(@ForAll Life life) {
        life.lookUntil(Instant.MAX);

        assertThat(life.last().state()).isInstanceOfAny(State.Ended.class, State.Waiting.class);
    }

    @Property
    @Label("a try within the hold does not begin it anew, and none leads back into a hold that is over")
    void hold(@ForAll Life life) {
        for (Moment m : life.moments()) {
            if (m.enters(State.Saving.class) && m.before().state() instanceof State.Unsaved u) {
                assertThat(m.after().state()).isEqualTo(new State.Saving(tried(m), m.now(), heldSince(m, u)));
            }
            if (m.enters(State.Unsaved.class)) {
                assertThat(m.after().nextLook().orElseThrow()).isAfter(m.now());
            }
        }
    }

    /** After a hold that is over, what another request wants may be due. */
    private static Action tried(Moment m) {
        return m.event() instanceof Event.AnsweredNow
                ? m.before().action()
                : m.after().action();
    }

    /** The answer tries again within the hold; a look that comes late begins anew, for a deadline still to come. */
    private static Optional<Instant> heldSince(Moment m, State.Unsaved unsaved) {
        return m.event() instanceof Event.AnsweredNow ? Optional.of(unsaved.since()) : Optional.empty();
    }

    private static boolean byTheDeadline(Moment m) {
        return m.event() instanceof Event.Tick && m.enters(State.Saving.class);
    }
}
