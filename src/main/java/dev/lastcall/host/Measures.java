package dev.lastcall.host;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.platform.Usage.Idle;
import dev.lastcall.platform.Usage.Source;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the last looks at sessions have brought, from the system and from their agents, joined to figures. For one thread. */
final class Measures {
    /** What was seen longer ago says nothing about now. */
    private static final Duration FRESH = Duration.ofSeconds(15);
    /** Two looks nearer than this tell nothing about the use of the processor. */
    private static final Duration SHORTEST = Duration.ofMillis(250);

    private static final int MOST_UNSAVED = 999;
    private static final long LONGEST_SECONDS = Duration.ofDays(3650).toSeconds();

    private final Clocks clocks;
    private final double mostPercent;
    private final Map<SessionKey, Look> looks = new HashMap<>();
    private final Map<SessionKey, Answer> answers = new HashMap<>();

    /** @param processors the whole computer's */
    Measures(Clocks clocks, int processors) {
        this.clocks = clocks;
        this.mostPercent = processors * 100.0;
    }

    /**
     * What the system said.
     *
     * @param base the use of the processor that the next look is compared with
     */
    private record Look(long at, Usage usage, Base base, Optional<Double> cpuPercent) {}

    private record Base(long at, long cpuNanos) {}

    /** What an agent said. */
    private record Answer(long at, FromAgent.Looked looked) {}

    void measured(Map<SessionKey, Usage> usages) {
        long now = steady();
        usages.forEach((key, usage) -> looks.put(key, look(now, usage, looks.get(key))));
    }

    void looked(SessionKey key, FromAgent.Looked said) {
        answers.put(key, new Answer(steady(), said));
    }

    void agentLeft(SessionKey key) {
        answers.remove(key);
    }

    /** Forgets all others. */
    void keepOnly(Roster roster) {
        looks.keySet().removeIf(key -> roster.find(key).isEmpty());
        answers.keySet().removeIf(key -> roster.find(key).isEmpty());
    }

    /** Nobody is idle for longer than the session is there. */
    Figures figures(Session session) {
        Duration age = Duration.between(session.key().since(), clocks.now());
        Optional<Look> look = Optional.ofNullable(looks.get(session.key())).filter(it -> isFresh(it.at()));
        Optional<Answer> answer =
                Optional.ofNullable(answers.get(session.key())).filter(it -> isFresh(it.at()));
        Usage usage = look.map(Look::usage).orElse(Usage.UNKNOWN);
        return new Figures(
                idle(look, answer).map(idle -> new Idle(within(idle.length(), age), idle.source())),
                look.flatMap(Look::cpuPercent),
                usage.memoryBytes(),
                usage.processes(),
                answer.map(it -> OptionalInt.of(Math.clamp(it.looked().unsaved(), 0, MOST_UNSAVED)))
                        .orElse(OptionalInt.empty()));
    }

    /** Whether two looks have been near enough to each other. */
    boolean knowsProcessor(SessionKey key) {
        Look look = looks.get(key);
        return look != null
                && isFresh(look.at())
                && (look.cpuPercent().isPresent() || look.usage().cpuNanos().isEmpty());
    }

    /** What is typed into a terminal is seen by the system itself; a display only by the agent, and a desktop's hint comes late. */
    private Optional<Idle> idle(Optional<Look> look, Optional<Answer> answer) {
        Optional<Idle> system = look.flatMap(it -> it.usage().idle().map(idle -> later(idle, it.at())));
        if (system.filter(idle -> idle.source() == Source.TERMINAL).isPresent()) {
            return system;
        }
        return answer.flatMap(it -> it.looked()
                        .idleSeconds()
                        .map(seconds -> later(
                                new Idle(Duration.ofSeconds(Math.clamp(seconds, 0, LONGEST_SECONDS)), Source.DISPLAY),
                                it.at())))
                .or(() -> system);
    }

    private Idle later(Idle idle, long at) {
        return new Idle(idle.length().plus(since(at)), idle.source());
    }

    private static Duration within(Duration idle, Duration most) {
        Duration bounded = idle.compareTo(most) > 0 ? most : idle;
        return bounded.isNegative() ? Duration.ZERO : bounded;
    }

    private Look look(long now, Usage usage, @Nullable Look before) {
        var base = new Base(now, usage.cpuNanos().orElse(0));
        if (before == null || !isFresh(before.at())) {
            return new Look(now, usage, base, Optional.empty());
        }
        long span = now - before.base().at();
        return span < SHORTEST.toNanos()
                ? new Look(now, usage, before.base(), before.cpuPercent())
                : new Look(now, usage, base, percent(usage, before.base(), span));
    }

    /** To a tenth. */
    private Optional<Double> percent(Usage usage, Base before, long span) {
        return usage.cpuNanos().isEmpty()
                ? Optional.empty()
                : Optional.of(Math.round(Math.clamp(
                                        100.0 * (usage.cpuNanos().getAsLong() - before.cpuNanos()) / span,
                                        0,
                                        mostPercent)
                                * 10)
                        / 10.0);
    }

    private long steady() {
        return clocks.steadyNanos().getAsLong();
    }

    private boolean isFresh(long at) {
        return since(at).compareTo(FRESH) <= 0;
    }

    private Duration since(long at) {
        return Duration.ofNanos(steady() - at);
    }
}
