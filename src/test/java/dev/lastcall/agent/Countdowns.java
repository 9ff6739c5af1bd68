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

    private static final Message.Outcome SAVED = new Message.Outcome("editor", "saved", "report.odt");

    private Countdowns() {}

    static Message.Countdown waiting(String why) {
        return countdown("waiting", false, 0, false, List.of(), why, false);
    }

    static Message.Countdown asked() {
        return countdown("asked", false, 0, false, List.of(), "", false);
    }

    static Message.Countdown with(Message.Countdown c, Message.Said... said) {
        return new Message.Countdown(
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

    /** Before a logout, programs close. */
    static Message.Countdown closingPrograms() {
        return countdown("signing-out", 1, "its programs close", Optional.empty(), Optional.of(Message.Closing.ASK));
    }

    static Message.Countdown askedToClose(String application) {
        return countdown("asked", 0, "", Optional.of(application), Optional.empty());
    }

    static Message.Countdown savingToClose(String application) {
        return countdown("saving", 1, "", Optional.of(application), Optional.empty());
    }

    static Message.Countdown closing(String application, Message.Closing how) {
        return countdown("closing", 1, "it is asked to close", Optional.of(application), Optional.of(how));
    }

    private static Message.Countdown countdown(
            String state, int round, String detail, Optional<String> application, Optional<Message.Closing> close) {
        return countdown(state, false, round, false, List.of(), detail, false, application, close);
    }

    private static Message.Countdown countdown(
            String state,
            boolean ended,
            int round,
            boolean logOut,
            List<String> unsaved,
            String detail,
            boolean pretend) {
        return countdown(state, ended, round, logOut, unsaved, detail, pretend, Optional.empty(), Optional.empty());
    }

    private static Message.Countdown countdown(
            String state,
            boolean ended,
            int round,
            boolean logOut,
            List<String> unsaved,
            String detail,
            boolean pretend,
            Optional<String> application,
            Optional<Message.Closing> close) {
        return new Message.Countdown(
                state,
                ended,
                DEADLINE,
                List.of(new Message.Asking("root", "Update at six", application, false)),
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
                Optional.of(new Message.Quiet(Duration.ofMinutes(5), Duration.ofMinutes(2))));
    }
}
