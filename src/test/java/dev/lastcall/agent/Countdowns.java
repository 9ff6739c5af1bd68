package dev.lastcall.agent;

import dev.lastcall.protocol.Message;
import dev.lastcall.testing.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a host may say of a countdown of ten minutes. */
final class Countdowns {
    static final Instant DEADLINE = VirtualTime.START.plus(Duration.ofMinutes(10));

    private Countdowns() {}

    static Message.Countdown waiting(String why) {
        return countdown("waiting", false, 0, false, List.of(), why, false);
    }

    static Message.Countdown asked() {
        return countdown("asked", false, 0, false, List.of(), "", false);
    }

    static Message.Countdown saving(int round) {
        return countdown("saving", false, round, false, List.of(), "", false);
    }

    static Message.Countdown unsaved(int round, String... names) {
        return countdown("unsaved", false, round, false, List.of(names), "", false);
    }

    static Message.Countdown signingOut() {
        return countdown("signing-out", false, 1, true, List.of(), "the desktop logs out", false);
    }

    static Message.Countdown pretendingToSignOut() {
        return countdown("signing-out", false, 1, true, List.of(), "the desktop logs out", true);
    }

    static Message.Countdown ended(String state, String detail, String... unsaved) {
        return countdown(state, true, 1, false, List.of(unsaved), detail, false);
    }

    private static Message.Countdown countdown(
            String state,
            boolean ended,
            int round,
            boolean logOut,
            List<String> unsaved,
            String detail,
            boolean pretend) {
        return new Message.Countdown(
                state,
                ended,
                DEADLINE,
                List.of(new Message.Asking("root", "Update at six")),
                new Message.Postponements(1, 3),
                Duration.ofMinutes(15),
                false,
                round,
                List.of(),
                unsaved,
                unsaved.isEmpty() ? Optional.empty() : Optional.of(DEADLINE.plusSeconds(120)),
                logOut,
                detail,
                pretend);
    }
}
