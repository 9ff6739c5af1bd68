package dev.lastcall.host;

import dev.lastcall.countdown.Countdown;
import dev.lastcall.countdown.Outcome;
import dev.lastcall.countdown.State;
import dev.lastcall.protocol.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a countdown stands, in the words that agents, administrators and the log all get. */
final class Particulars {
    private Particulars() {}

    static List<Message.Outcome> outcomes(Countdown c) {
        return outcomes(c.outcomes());
    }

    static List<Message.Outcome> outcomes(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(o -> new Message.Outcome(o.name(), o.result().text(), o.detail()))
                .toList();
    }

    static List<String> unsaved(State state) {
        return switch (state) {
            case State.Unsaved u -> u.names();
            case State.Blocked b -> b.names();
            case State.Open o -> List.of();
            case State.Ended e -> List.of();
        };
    }

    /** When a hold ends by itself. */
    static Optional<Instant> holdEnds(Countdown c) {
        return c.state() instanceof State.Unsaved ? c.nextLook() : Optional.empty();
    }

    static String detail(Countdown c) {
        return switch (c.state()) {
            case State.Waiting w ->
                switch (w.reason()) {
                    case NOT_SHOWN_YET -> "not shown yet";
                    case BUSY -> "not disturbed for now: full screen, a presentation, or do not disturb";
                    case NO_AGENT -> "no agent runs there, and nothing else can be shown";
                    case LOCKED -> "locked";
                    case DISCONNECTED -> "disconnected";
                    case ASLEEP -> "the computer slept";
                };
            case State.Unsaved u -> "held until " + LocalClock.text(holdEnds(c).orElseThrow());
            case State.Closing s -> s.firm() ? "its processes are ended" : "it is asked to close";
            case State.SigningOut s ->
                switch (s.rung()) {
                    case CLOSE -> "its programs close";
                    case DESKTOP ->
                        s.hindrance().isEmpty() ? "the desktop logs out" : "the desktop waits: " + s.hindrance();
                    case KILL -> "its programs are told to end";
                    case TERMINATE -> "the system ends it";
                };
            case State.Blocked b -> b.cause();
            case State.Closed e -> e.detail();
            case State.Open o -> "";
            case State.Ended e -> "";
        };
    }
}
