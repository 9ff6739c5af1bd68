package dev.lastcall.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One session, as it is shown; unknown figures are empty.
 *
 * @param name what people call the user, empty if that is not known
 * @param state and {@code kind}: the words of {@code sessions --json}
 * @param idle since the last input
 */
public record SessionView(
        Key key,
        String user,
        String name,
        String state,
        String kind,
        Optional<String> remote,
        Optional<Duration> idle,
        Figures figures,
        boolean agent,
        Optional<Asked> asked) {

    /** Which session: numbers come again, a number with a sign-in does not. */
    public record Key(String id, Instant since) {}

    /**
     * What it uses.
     *
     * @param cpuPercent of one processor
     * @param unsaved how many things are unsaved, as far as that is known without saving
     */
    public record Figures(
            OptionalInt cpuPercent, OptionalLong memoryBytes, OptionalInt processes, OptionalInt unsaved) {
        public static final Figures UNKNOWN =
                new Figures(OptionalInt.empty(), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** That it is asked to end, and by when. */
    public record Asked(String request, String state, Instant deadline) {}

    public String id() {
        return key.id();
    }

    public Instant since() {
        return key.since();
    }

    public boolean hasUnsaved() {
        return figures.unsaved().orElse(0) > 0;
    }

    SessionView asked(Optional<Asked> by) {
        return by.equals(asked)
                ? this
                : new SessionView(key, user, name, state, kind, remote, idle, figures, agent, by);
    }
}
