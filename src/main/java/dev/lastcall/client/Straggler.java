package dev.lastcall.client;

import dev.lastcall.protocol.Message.Outcome;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.protocol.ToCommand.Situation;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says in words how one session of a request stands, and what it waits for.
 *
 * @param times writes an instant as the reader's clock shows it
 */
public record Straggler(RequestRow row, Function<Instant, String> times) {
    /** {@code dave: postponed to 18:15 (2 of 3), "on the phone until 5"}. */
    public String sentence() {
        String note = row.note().isEmpty() ? "" : ", \"" + PlainText.clean(row.note()) + "\"";
        return PlainText.clean(row.user()) + ": " + standing() + note;
    }

    /** What keeps it, beyond the time that it has; empty where nothing does. */
    public Optional<String> hindrance() {
        return switch (row.state()) {
            case "waiting" -> Optional.of(waiting());
            case "asked" -> row.seen().isEmpty() ? Optional.of("nobody has confirmed seeing it") : Optional.empty();
            case "saving" -> running();
            case "unsaved" -> Optional.of(unsaved());
            case "blocked" -> Optional.of(blocked());
            default -> row.detail().isEmpty() ? Optional.empty() : Optional.of(PlainText.clean(row.detail()));
        };
    }

    private String standing() {
        Optional<String> hindrance = hindrance();
        String state =
                switch (row.state()) {
                    case "waiting", "unsaved" -> "";
                    case "asked" -> "has until " + times.apply(row.deadline());
                    case "postponed" -> "postponed to " + times.apply(row.deadline()) + taken();
                    case "blocked" -> "stays signed in";
                    case "saving" -> "saves";
                    case "closing", "signing-out" -> hindrance.isPresent() ? "" : row.state();
                    default -> row.state().replace('-', ' ') + since(" at ");
                };
        return state + (state.isEmpty() || hindrance.isEmpty() ? "" : "; ") + hindrance.orElse("");
    }

    private String waiting() {
        return switch (row.situation().flatMap(Situation::reason).orElse("")) {
            case "not-shown-yet" -> "the prompt has not been shown yet";
            case "busy" -> "not disturbed" + since(" since ") + ": full screen, a presentation, or do not disturb";
            case "no-agent" -> "no agent runs there, and nothing else can be shown";
            case "locked" -> "locked" + since(" since ") + whenBack();
            case "disconnected" -> "disconnected" + since(" since ") + whenBack();
            case "asleep" -> "asleep" + since(" since ") + whenBack();
            default -> row.detail().isEmpty() ? "cannot be asked" : PlainText.clean(row.detail());
        };
    }

    private String whenBack() {
        return row.situation()
                .map(Situation::minimumWarning)
                .map(length -> "; gets " + inWords(length) + " when back")
                .orElse("");
    }

    private String unsaved() {
        Optional<Instant> until = row.situation().flatMap(Situation::until);
        String held = until.map(end -> "held until " + times.apply(end)).orElse(PlainText.clean(row.detail()));
        String names = names(row.unsaved());
        return names.isEmpty() ? held : names + (held.isEmpty() ? "" : "; " + held);
    }

    private String blocked() {
        String cause = PlainText.clean(row.detail());
        String names = names(row.unsaved());
        return cause + (cause.isEmpty() || names.isEmpty() ? "" : ": ") + names;
    }

    private Optional<String> running() {
        String names = row.hooks().stream()
                .filter(hook -> hook.result().equals("running"))
                .map(Outcome::name)
                .map(PlainText::clean)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of("waits for " + names);
    }

    private String taken() {
        return " (" + row.postponements().used() + " of " + row.postponements().allowed() + ")";
    }

    private String since(String before) {
        return row.situation().map(s -> before + times.apply(s.since())).orElse("");
    }

    private static String names(List<String> names) {
        return names.stream().map(PlainText::clean).collect(Collectors.joining(", "));
    }

    private static String inWords(Duration length) {
        long minutes = length.toMinutes();
        if (!length.equals(Duration.ofMinutes(minutes))) {
            return TimeText.format(length);
        }
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
