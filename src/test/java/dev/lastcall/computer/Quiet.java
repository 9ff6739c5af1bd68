package dev.lastcall.computer;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Whether the programs of a session rest, told by their use of the processor: those that are still starting lose what is typed. */
final class Quiet implements BooleanSupplier {
    private static final long LOOK_NANOS = Duration.ofSeconds(1).toNanos();
    private static final double RESTING = 0.05;

    private final TestComputer computer;
    private final String session;
    private long looked;
    private long used;

    Quiet(TestComputer computer, String session) {
        this.computer = computer;
        this.session = session;
        look(System.nanoTime());
    }

    @Override
    public boolean getAsBoolean() {
        long now = System.nanoTime();
        long passed = now - looked;
        if (passed < LOOK_NANOS) {
            return false;
        }
        long before = used;
        look(now);
        return used - before < RESTING * passed;
    }

    private void look(long now) {
        looked = now;
        used = Long.parseLong(computer.inside(
                        "systemctl", "show", "--property=CPUUsageNSec", "--value", "session-" + session + ".scope")
                .ok());
    }
}
