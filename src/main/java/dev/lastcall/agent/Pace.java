package dev.lastcall.agent;

import java.time.Duration;

/**
 * How often an agent tries and looks.
 *
 * @param firstRetry before the first new attempt to reach the host; doubled each time
 * @param longestRetry between any two attempts
 * @param lookAgain between two looks at what was unsaved
 * @param glance between two looks at what the user's attention is given to
 * @param tick between two looks at the clock, while something depends on it
 */
public record Pace(Duration firstRetry, Duration longestRetry, Duration lookAgain, Duration glance, Duration tick) {
    public static final Pace USUAL = new Pace(
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(3),
            Duration.ofSeconds(1));

    Duration after(Duration retry) {
        Duration doubled = retry.multipliedBy(2);
        return doubled.compareTo(longestRetry) < 0 ? doubled : longestRetry;
    }
}
