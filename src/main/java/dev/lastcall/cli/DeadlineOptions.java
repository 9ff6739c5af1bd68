package dev.lastcall.cli;

import dev.lastcall.protocol.FromCommand.Postponing;
import dev.lastcall.request.BadTextException;
import dev.lastcall.request.Grace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Until when, and how far that may be postponed. */
final class DeadlineOptions {
    @ArgGroup
    private When when = new When();

    @ArgGroup
    private HowOften howOften = new HowOften();

    @Option(names = "--latest", paramLabel = "T", description = "No postponement goes beyond this time.")
    private Optional<Instant> latest = Optional.empty();

    /** One or the other; neither is the minimum warning. */
    static final class When {
        @Option(names = "--in", paramLabel = "D", description = "The deadline is in so long.")
        private Optional<Duration> in = Optional.empty();

        @Option(names = "--at", paramLabel = "T", description = "The deadline is at this time.")
        private Optional<Instant> at = Optional.empty();
    }

    /** One or the other; neither is what the configuration says. */
    static final class HowOften {
        @Option(names = "--postpone", paramLabel = "NxD", description = "Users may postpone so often, by so long.")
        private Optional<String> postpone = Optional.empty();

        @Option(names = "--no-postpone", description = "Users may not postpone.")
        private boolean never;
    }

    Optional<Duration> in() {
        return when.in;
    }

    Optional<Instant> at() {
        return when.at;
    }

    Optional<Instant> latest() {
        return latest;
    }

    Optional<Postponing> postponing() throws BadTextException {
        if (howOften.never) {
            return Optional.of(new Postponing(0, Duration.ZERO));
        }
        if (howOften.postpone.isEmpty()) {
            return Optional.empty();
        }
        Grace grace = Grace.parse(howOften.postpone.get());
        return Optional.of(new Postponing(grace.postponements(), grace.length()));
    }
}
