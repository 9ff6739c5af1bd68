package dev.lastcall.console;

import dev.lastcall.protocol.FromCommand.Ask;
import dev.lastcall.protocol.FromCommand.Postponing;
import dev.lastcall.protocol.FromCommand.Whom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request as it is being written.
 *
 * @param postponing empty for what the configuration says
 */
public record Draft(
        Whom whom,
        When when,
        String reason,
        Optional<Postponing> postponing,
        Optional<Instant> latest,
        boolean atOnce,
        boolean force,
        boolean keepOut) {
    /** By when; with neither it is the minimum warning. */
    public record When(Optional<Duration> in, Optional<Instant> at) {
        public static final When SOONEST = new When(Optional.empty(), Optional.empty());

        /** At the time where there is one, else after so long. */
        public static When of(Duration length, Optional<Instant> time) {
            return new When(time.isPresent() ? Optional.empty() : Optional.of(length), time);
        }
    }

    /** With the minimum warning, and as the configuration says. */
    public static Draft of(Whom whom, String reason) {
        return new Draft(whom, When.SOONEST, reason, Optional.empty(), Optional.empty(), false, false, false);
    }

    /** Exactly these sessions. */
    public static Whom sessions(List<String> ids) {
        return new Whom(List.of(), ids, false, Optional.empty(), List.of(), List.of());
    }

    Ask message(boolean dryRun) {
        return new Ask(
                whom,
                when.in(),
                when.at(),
                reason,
                postponing,
                latest,
                Optional.empty(),
                force,
                atOnce,
                keepOut,
                dryRun);
    }

    Draft withoutPostponing(boolean unwarned, boolean forced) {
        return new Draft(
                whom, when, reason, Optional.of(new Postponing(0, Duration.ZERO)), latest, unwarned, forced, keepOut);
    }
}
