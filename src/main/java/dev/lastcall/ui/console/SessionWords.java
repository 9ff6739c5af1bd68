package dev.lastcall.ui.console;

import dev.lastcall.console.SessionView;
import dev.lastcall.protocol.Message.Outcome;
import dev.lastcall.request.PlainText;
import dev.lastcall.ui.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Sessions and countdowns in words and figures. */
record SessionWords(Wording words, InstantSource clock) {
    private static final List<String> STATES = List.of("active", "locked", "disconnected", "closing");
    private static final List<String> COUNTDOWNS = List.of(
            "waiting",
            "asked",
            "postponed",
            "saving",
            "unsaved",
            "closing",
            "signing-out",
            "signed-out",
            "closed",
            "forced",
            "blocked",
            "cancelled");
    private static final List<String> RESULTS = List.of("saved", "kept", "unsaved", "failed");
    private static final String UNKNOWN = "–";
    private static final int KIBI = 1024;

    String of(SessionColumn column, SessionView session) {
        return switch (column) {
            case USER -> clean(session.user());
            case NAME -> clean(session.name());
            case STATE -> state(session.state());
            case KIND -> clean(session.kind());
            case REMOTE -> session.remote().map(SessionWords::clean).orElse("");
            case SINCE -> time(session.since());
            case IDLE -> session.idle().map(this::idle).orElse(UNKNOWN);
            case CPU -> number(session.figures().cpuPercent());
            case MEMORY -> memory(session.figures().memoryBytes());
            case PROCESSES -> number(session.figures().processes());
            case UNSAVED -> number(session.figures().unsaved());
            case AGENT -> words.text(session.agent() ? "console.yes" : "console.no");
            case REQUEST -> session.asked().map(this::asked).orElse("");
            case ID -> clean(session.id());
        };
    }

    /** All of it, for a search. */
    String everything(SessionView session) {
        return SessionColumn.ALL.stream().map(column -> of(column, session)).collect(Collectors.joining("\n"));
    }

    String state(String word) {
        return STATES.contains(word) ? words.text("console.state." + word) : clean(word);
    }

    String countdown(String word) {
        return COUNTDOWNS.contains(word) ? words.text("console.countdown." + word) : clean(word);
    }

    /** How saving one application went. */
    String outcome(Outcome outcome) {
        String result = RESULTS.contains(outcome.result()) ? outcome.result() : "saving";
        return words.text("quote.reason", clean(outcome.name()), words.text("work." + result));
    }

    String time(Instant instant) {
        return words.times().clock(instant, clock.instant());
    }

    /** Minutes and seconds, which tick; empty when it is over. */
    String left(Instant deadline) {
        long seconds = Math.ceilDiv(Duration.between(clock.instant(), deadline).toMillis(), 1000);
        if (seconds <= 0) {
            return "";
        }
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private String asked(SessionView.Asked asked) {
        String left = left(asked.deadline());
        return left.isEmpty() ? countdown(asked.state()) : words.text("console.asked", countdown(asked.state()), left);
    }

    private String idle(Duration idle) {
        return idle.toMinutes() == 0 ? "" : words.length(idle);
    }

    private String memory(OptionalLong bytes) {
        if (bytes.isEmpty()) {
            return UNKNOWN;
        }
        double mebi = bytes.getAsLong() / (double) KIBI / KIBI;
        Locale locale = words.messages().locale();
        return mebi < KIBI ? String.format(locale, "%.0f MB", mebi) : String.format(locale, "%.1f GB", mebi / KIBI);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : UNKNOWN;
    }

    static String clean(String text) {
        return PlainText.clean(text);
    }

    /** Names one after the other, and how many more there are. */
    String names(List<String> all, int most) {
        String some = all.stream().limit(most).map(SessionWords::clean).collect(Collectors.joining(", "));
        return all.size() > most ? words.text("console.and-more", some, all.size() - most) : some;
    }

    Optional<String> unsaved(SessionView session) {
        return session.hasUnsaved()
                ? Optional.of(words.messages()
                        .plural("console.unsaved", session.figures().unsaved().orElse(0), clean(session.user())))
                : Optional.empty();
    }
}
