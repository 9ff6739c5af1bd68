package dev.lastcall.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another thread or process is about to do, with a deadline. */
public final class Await {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Await() {}

    public static void until(String what, BooleanSupplier condition) {
        until(what, LONGEST, condition);
    }

    /** For what may take longer than usual, such as whole programs that begin on a busy computer. */
    public static void until(String what, Duration longest, BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > longest.toNanos()) {
                throw new AssertionError("It never happened: " + what);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
        }
    }

    public static <T> T value(String what, Supplier<java.util.Optional<T>> source) {
        until(what, () -> source.get().isPresent());
        return source.get().orElseThrow();
    }
}
