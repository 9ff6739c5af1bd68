package dev.lastcall.platform.linux.usage;

import dev.lastcall.platform.Usage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What one or more control groups use; what the kernel does not tell is empty. */
record Measured(OptionalLong cpuNanos, OptionalLong memoryBytes, OptionalInt processes) {
    static final Measured NOTHING = new Measured(OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty());

    Measured plus(Measured other) {
        return new Measured(
                sum(cpuNanos, other.cpuNanos),
                sum(memoryBytes, other.memoryBytes),
                processes.isEmpty()
                        ? other.processes
                        : OptionalInt.of(processes.getAsInt() + other.processes.orElse(0)));
    }

    Usage with(Optional<Usage.Idle> idle) {
        return new Usage(idle, cpuNanos, memoryBytes, processes);
    }

    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return one.isEmpty() ? other : OptionalLong.of(one.getAsLong() + other.orElse(0));
    }
}
