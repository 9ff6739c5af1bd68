package dev.lastcall.computer;

import java.util.Random;

/** What goes wrong during a course. */
enum Trouble {
    NOTHING(8),
    /** The person types until the keyboard does not reach the programs any more. */
    LATE_TYPING(6),
    CRASH(2),
    FULL_DISK(2),
    READ_ONLY_HOME(2);

    private final int weight;

    Trouble(int weight) {
        this.weight = weight;
    }

    static Trouble any(Random random) {
        int sum = 0;
        for (Trouble trouble : values()) {
            sum += trouble.weight;
        }
        int drawn = random.nextInt(sum);
        for (Trouble trouble : values()) {
            drawn -= trouble.weight;
            if (drawn < 0) {
                return trouble;
            }
        }
        throw new IllegalStateException("The weights do not add up");
    }
}
