package dev.lastcall.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.countdown.Life.Moment;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

@Label("Whatever happens, unsaved work")
@Domain(AnyLife.class)
@PropertyDefaults(tries = 300)
class AnyUnsavedWorkTest {
    @Property
    @Label("is not signed out without force, nor with force before the hold is over")
    void neverThrownAway(@ForAll Life life) {
        for (Moment m : life.moments()) {
            if ((m.enters(State.SigningOut.class) || m.enters(State.Closing.class)) && !saved(m)) {
                assertThat(m.before().force()).as("%s", m).isTrue();
                assertThat(heldSince(m.before().state())
                                .orElse(m.now())
                                .plus(life.fairness().hold()))
                        .as("%s", m)
                        .isBeforeOrEqualTo(m.now());
            }
        }
    }

    @Property
    @Label(
            "is in nothing that is called closed, unless force was allowed, and nothing is called so that is still there")
    void closedIsGone(@ForAll Life life) {
        for (Moment m : life.moments()) {
            if (m.enters(State.Closed.class)
                    || m.after().settled().size() > m.before().settled().size()) {
                assertThat(m.event())
                        .as("%s", m)
                        .isInstanceOfAny(
                                Event.CloseFinished.class,
                                Event.NotRunning.class,
                                Event.CannotClose.class,
                                Event.RequestCancelled.class,
                                Event.LogoutRefused.class,
                                Event.Tick.class,
                                Event.SaveFinished.class);
            }
            if (m.event() instanceof Event.CloseFinished closed
                    && !closed.left().isEmpty()) {
                assertThat(m.enters(State.Closed.class)).as("%s", m).isFalse();
            }
        }
    }

    @Property
    @Label("and everything else meets no firmer rung without force, and none before the warning")
    void forceWaits(@ForAll Life life) {
        var witness = new Witness(life);

        for (Moment m : life.moments()) {
            if (firm(m)) {
                assertThat(m.before().deadline()).isBeforeOrEqualTo(m.now());
                assertThat(m.before().atWork())
                        .as("%s", m)
                        .anyMatch(claim -> claim.request().force()
                                && !claim.deadline().isAfter(m.now())
                                && witness.hadEnough(claim, m.now()));
            }
            witness.see(m);
        }
    }

    private static boolean firm(Moment m) {
        boolean higher = m.after().state() instanceof State.SigningOut s
                && s.rung().firm()
                && !m.after().state().equals(m.before().state());
        boolean ended = m.after().state() instanceof State.Closing s
                && s.firm()
                && !m.after().state().equals(m.before().state());
        return ended || higher || (m.enters(State.SigningOut.class) && !saved(m));
    }

    private static boolean saved(Moment m) {
        return m.event() instanceof Event.SaveFinished report
                && report.unsaved().isEmpty()
                && report.round() == m.before().round();
    }

    private static Optional<Instant> heldSince(State state) {
        return switch (state) {
            case State.Unsaved u -> Optional.of(u.since());
            case State.Saving s -> s.heldSince();
            case State.Closing s -> s.heldSince();
            default -> Optional.empty();
        };
    }
}
