package dev.lastcall.host;

import dev.lastcall.platform.Usage.Idle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a session stood when it was last looked at; what nobody can tell is empty, and what was seen too long ago as well.
 *
 * @param cpuPercent of one processor, between the last two looks
 * @param unsaved windows with something unsaved, as far as its agent sees
 */
record Figures(
        Optional<Idle> idle,
        Optional<Double> cpuPercent,
        OptionalLong memoryBytes,
        OptionalInt processes,
        OptionalInt unsaved) {
    static final Figures UNKNOWN = new Figures(
            Optional.empty(), Optional.empty(), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty());
}
