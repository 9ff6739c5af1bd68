package dev.lastcall.agent;

import dev.lastcall.protocol.ToAgent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Views for surfaces beside the prompt, of a countdown of ten minutes. */
final class OnSurface {
    private static final Quiet BUSY = new Quiet(Quiet.Why.BUSY, Duration.ofMinutes(5), Duration.ofMinutes(2));
    private static final Quiet AWAY = new Quiet(Quiet.Why.AWAY, Duration.ofMinutes(5), Duration.ofMinutes(2));

    private OnSurface() {}

    static PromptView of(ToAgent.Countdown countdown) {
        return of(countdown, Quiet.NOT);
    }

    static PromptView asked() {
        return of(Countdowns.asked());
    }

    static PromptView busy() {
        return of(Countdowns.asked(), BUSY);
    }

    static PromptView away() {
        return of(Countdowns.asked(), AWAY);
    }

    private static PromptView of(ToAgent.Countdown countdown, Quiet quiet) {
        var here = new Views.Here(
                true, List.of(), List.of(), Optional.empty(), UnaryOperator.identity(), quiet, Optional.empty());
        return Views.of(countdown, here);
    }
}
