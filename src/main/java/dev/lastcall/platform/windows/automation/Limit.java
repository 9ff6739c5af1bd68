package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.PlatformException;
import java.time.Duration;

/** When all looking at programs is to be over. */
record Limit(long nanos) {
    static Limit in(Duration time) {
        return new Limit(System.nanoTime() + time.toNanos());
    }

    void insist() throws PlatformException {
        if (System.nanoTime() - nanos > 0) {
            throw new PlatformException("The time for looking at programs is over");
        }
    }
}
