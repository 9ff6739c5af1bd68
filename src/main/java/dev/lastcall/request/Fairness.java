package dev.lastcall.request;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator's configuration promises every user; no request changes it.
 *
 * @param minimumWarning nobody is signed out sooner after the prompt could be seen
 * @param hold how long sign-out waits for unsaved work
 * @param away what becomes of sessions that cannot be asked at the deadline
 * @param limits how long the steps at the end may take
 */
public record Fairness(Duration minimumWarning, Duration hold, Away away, Limits limits) {
    public static final Fairness DEFAULT =
            new Fairness(Duration.ofMinutes(2), Duration.ofMinutes(2), Away.WAIT, Limits.DEFAULT);

    /** A locked, sleeping or disconnected session at its deadline. */
    public enum Away {
        /** It waits for its user, who then gets the minimum warning. */
        WAIT,
        /** It is saved and signed out as if it had been warned. */
        SIGN_OUT
    }

    /**
     * How long the steps at the end may take.
     *
     * @param save one round of saving, over all programs
     * @param close closing programs, over all of them; zero where a journal of an earlier version does not say
     * @param logout the desktop's own logout, until the session is gone
     * @param rung each firmer way after it
     */
    public record Limits(Duration save, Duration close, Duration logout, Duration rung) {
        public static final Limits DEFAULT =
                new Limits(Duration.ofMinutes(3), Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofSeconds(15));

        public Limits {
            close = given(close);
        }

        private static Duration given(@Nullable Duration close) {
            return requireNonNullElse(close, Duration.ZERO);
        }
    }
}
