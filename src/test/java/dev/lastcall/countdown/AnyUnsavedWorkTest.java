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
            if (m.enters(State.SigningOut.class) && !saved(m)) {
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
    @Label("and everything else meets no firmer rung without force, and none before the warning")
    void forceWaits(@ForAll Life life) {
        var witness = new Witness(life);

        for (Moment m : life.moments()) {
            if (firm(m)) {
                assertThat(m.before().deadline()).isBeforeOrEqualTo(m.now());
                assertThat(m.before().claims())
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
                && s.rung() != Rung.DESKTOP
                && !m.after().state().equals(m.before().state());
        return higher || (m.enters(State.SigningOut.class) && !saved(m));
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
            default -> Optional.empty();
        };
    }
}
