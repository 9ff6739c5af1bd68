package dev.lastcall.agent;

import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.testing.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a host may say of a countdown of ten minutes. */
final class Countdowns {
    static final Instant DEADLINE = VirtualTime.START.plus(Duration.ofMinutes(10));

    private static final Message.Outcome SAVED = new Message.Outcome("editor", "saved", "report.odt");

    private Countdowns() {}

    static ToAgent.Countdown waiting(String why) {
        return countdown("waiting", false, 0, false, List.of(), why, false);
    }

    static ToAgent.Countdown asked() {
        return countdown("asked", false, 0, false, List.of(), "", false);
    }

    static ToAgent.Countdown with(ToAgent.Countdown c, Message.Said... said) {
        return new ToAgent.Countdown(
                c.state(),
                c.ended(),
                c.deadline(),
                c.asking(),
                c.postponements(),
                c.postponementLength(),
                c.furthest(),
                c.force(),
                c.round(),
                c.outcomes(),
                c.unsaved(),
                List.of(said),
                c.holdEnds(),
                c.application(),
                c.close(),
                c.logOut(),
                c.detail(),
                c.pretend(),
                c.windowTitles(),
                c.unseen(),
                c.quiet());
    }

    static ToAgent.Countdown saving(int round) {
        return countdown("saving", false, round, false, List.of(), "", false);
    }

    static ToAgent.Countdown unsaved(int round, String... names) {
        return countdown("unsaved", false, round, false, List.of(names), "", false);
    }

    static ToAgent.Countdown signingOut() {
        return countdown("signing-out", false, 1, true, List.of(), "the desktop logs out", false);
    }

    static ToAgent.Countdown pretendingToSignOut() {
        return countdown("signing-out", false, 1, true, List.of(), "the desktop logs out", true);
    }

    static ToAgent.Countdown ended(String state, String detail, String... unsaved) {
        return countdown(state, true, 1, false, List.of(unsaved), detail, false);
    }

    /** Before a logout, programs close. */
    static ToAgent.Countdown closingPrograms() {
        return countdown("signing-out", 1, "its programs close", Optional.empty(), Optional.of(ToAgent.Closing.ASK));
    }

    static ToAgent.Countdown askedToClose(String application) {
        return countdown("asked", 0, "", Optional.of(application), Optional.empty());
    }

    static ToAgent.Countdown savingToClose(String application) {
        return countdown("saving", 1, "", Optional.of(application), Optional.empty());
    }

    static ToAgent.Countdown closing(String application, ToAgent.Closing how) {
        return countdown("closing", 1, "it is asked to close", Optional.of(application), Optional.of(how));
    }

    private static ToAgent.Countdown countdown(
            String state, int round, String detail, Optional<String> application, Optional<ToAgent.Closing> close) {
        return countdown(state, false, round, false, List.of(), detail, false, application, close);
    }

    private static ToAgent.Countdown countdown(
            String state,
            boolean ended,
            int round,
            boolean logOut,
            List<String> unsaved,
            String detail,
            boolean pretend) {
        return countdown(state, ended, round, logOut, unsaved, detail, pretend, Optional.empty(), Optional.empty());
    }

    private static ToAgent.Countdown countdown(
            String state,
            boolean ended,
            int round,
            boolean logOut,
            List<String> unsaved,
            String detail,
            boolean pretend,
            Optional<String> application,
            Optional<ToAgent.Closing> close) {
        return new ToAgent.Countdown(
                state,
                ended,
                DEADLINE,
                List.of(new ToAgent.Asking("root", "Update at six", application, false, false)),
                new Message.Postponements(1, 3),
                Duration.ofMinutes(15),
                Optional.of(DEADLINE.plus(Duration.ofMinutes(30))),
                false,
                round,
                close.isPresent() && application.isEmpty() ? List.of(SAVED) : List.of(),
                unsaved,
                List.of(),
                unsaved.isEmpty() ? Optional.empty() : Optional.of(DEADLINE.plusSeconds(120)),
                application,
                close,
                logOut,
                detail,
                pretend,
                false,
                state.equals("waiting") ? Optional.of(detail.replace(' ', '-')) : Optional.empty(),
                Optional.of(new ToAgent.Quiet(Duration.ofMinutes(5), Duration.ofMinutes(2))));
    }
}
