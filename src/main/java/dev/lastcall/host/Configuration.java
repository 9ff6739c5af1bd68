package dev.lastcall.host;

import dev.lastcall.request.BadTextException;
import dev.lastcall.request.Fairness;
import dev.lastcall.request.Fairness.Away;
import dev.lastcall.request.Grace;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/**
 * What the administrator decided, from {@code lastcall.toml}.
 *
 * @param grace what a request grants that does not say
 * @param windowTitles whether the titles of unsaved windows are told to the requester, not only to the session's user
 * @param quietLimit how long a prompt may be held back from a user who is in the middle of something
 * @param confirmOver how many sessions may be asked at once from a terminal without a person confirming it
 * @param problems one sentence for each line that could not be used; its default holds
 */
public record Configuration(
        Fairness fairness,
        Grace grace,
        boolean windowTitles,
        Duration quietLimit,
        int confirmOver,
        List<String> problems) {
    static final Set<String> KEYS = Set.of(
            "minimum-warning",
            "hold",
            "away",
            "postpone",
            "save-limit",
            "close-limit",
            "logout-limit",
            "rung-limit",
            "window-titles",
            "quiet-limit",
            "confirm-over");

    public static final Configuration DEFAULT = new Configuration(
            Fairness.DEFAULT,
            new Grace(3, Duration.ofMinutes(15), java.util.Optional.empty()),
            false,
            Duration.ofMinutes(10),
            5,
            List.of());

    public Configuration {
        problems = List.copyOf(problems);
    }

    /** Reads the text of a file; {@code file} is only for the problems' sentences. */
    public static Configuration parse(String text, String file) {
        return new Reader(Toml.parse(text), file).read();
    }

    private static final class Reader {
        private final TomlParseResult toml;
        private final String file;
        private final List<String> problems = new ArrayList<>();

        Reader(TomlParseResult toml, String file) {
            this.toml = toml;
            this.file = file;
        }

        Configuration read() {
            toml.errors().forEach(e -> problems.add(file + ":" + e.position().line() + ": " + e.getMessage()));
            toml.keySet().stream()
                    .filter(key -> !KEYS.contains(key))
                    .forEach(key -> problem(key, "there is no such key"));
            var limits = Fairness.Limits.DEFAULT;
            var fairness = new Fairness(
                    duration("minimum-warning", Fairness.DEFAULT.minimumWarning()),
                    duration("hold", Fairness.DEFAULT.hold()),
                    away(),
                    new Fairness.Limits(
                            duration("save-limit", limits.save()),
                            duration("close-limit", limits.close()),
                            duration("logout-limit", limits.logout()),
                            duration("rung-limit", limits.rung())));
            return new Configuration(
                    fairness,
                    grace(),
                    windowTitles(),
                    duration("quiet-limit", DEFAULT.quietLimit()),
                    confirmOver(),
                    problems);
        }

        private Duration duration(String key, Duration otherwise) {
            String text = text(key);
            try {
                return text.isEmpty() ? otherwise : TimeText.parseDuration(text);
            } catch (BadTextException e) {
                problem(key, String.valueOf(e.getMessage()));
                return otherwise;
            }
        }

        private Grace grace() {
            String text = text("postpone");
            try {
                return text.isEmpty() ? DEFAULT.grace() : Grace.parse(text);
            } catch (BadTextException e) {
                problem("postpone", String.valueOf(e.getMessage()));
                return DEFAULT.grace();
            }
        }

        private Away away() {
            return switch (text("away")) {
                case "", "wait" -> Away.WAIT;
                case "sign-out" -> Away.SIGN_OUT;
                default -> {
                    problem("away", "it is either \"wait\" or \"sign-out\"");
                    yield Away.WAIT;
                }
            };
        }

        private boolean windowTitles() {
            return switch (text("window-titles")) {
                case "", "hide" -> false;
                case "show" -> true;
                default -> {
                    problem("window-titles", "it is either \"hide\" or \"show\"");
                    yield false;
                }
            };
        }

        private int confirmOver() {
            String text = text("confirm-over");
            if (!text.isEmpty() && !text.matches("\\d{1,6}")) {
                problem("confirm-over", "it is a number of sessions, such as \"5\"");
                return DEFAULT.confirmOver();
            }
            return text.isEmpty() ? DEFAULT.confirmOver() : Integer.parseInt(text);
        }

        private String text(String key) {
            Object value = toml.get(List.of(key));
            if (value != null && !(value instanceof String)) {
                problem(key, "it must be a text in quotation marks");
            }
            return value instanceof String text ? text : "";
        }

        private void problem(String key, String what) {
            var position = toml.inputPositionOf(List.of(key));
            problems.add(file + ":" + (position == null ? 1 : position.line()) + ": " + key + ": " + what);
        }
    }
}
