package dev.lastcall.host.configuration;

import dev.lastcall.platform.Policy;
import dev.lastcall.request.BadTextException;
import dev.lastcall.request.Fairness;
import dev.lastcall.request.Fairness.Away;
import dev.lastcall.request.Grace;
import dev.lastcall.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tomlj.TomlParseResult;

/** Takes the keys of {@code lastcall.toml} for what they must be. */
final class ConfigurationFile {
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

    private static final String RULES = "rule";

    private final TomlParseResult toml;
    private final TomlTexts texts;
    private final PolicySettings settings;
    private final List<String> problems = new ArrayList<>();

    ConfigurationFile(TomlParseResult toml, String file, Policy policy) {
        this.toml = toml;
        this.texts = new TomlTexts(toml, file, problems);
        this.settings = new PolicySettings(policy, texts, problems);
        toml.errors().forEach(e -> problems.add(file + ":" + e.position().line() + ": " + e.getMessage()));
    }

    Configuration read() {
        var known = new ArrayList<>(KEYS);
        known.add(RULES);
        texts.refuseAllBut(Set.copyOf(known));
        settings.refuseAllBut(KEYS);
        var otherwise = Configuration.DEFAULT;
        return new Configuration(
                fairness(),
                settings.read("postpone", Grace::parse).orElse(otherwise.grace()),
                settings.read("window-titles", ConfigurationFile::titles).orElse(otherwise.windowTitles()),
                settings.duration("quiet-limit", otherwise.quietLimit()),
                settings.read("confirm-over", ConfigurationFile::number).orElse(otherwise.confirmOver()),
                rules(),
                problems);
    }

    private Fairness fairness() {
        var limits = Fairness.Limits.DEFAULT;
        return new Fairness(
                settings.duration("minimum-warning", Fairness.DEFAULT.minimumWarning()),
                settings.duration("hold", Fairness.DEFAULT.hold()),
                settings.read("away", ConfigurationFile::away).orElse(Fairness.DEFAULT.away()),
                new Fairness.Limits(
                        settings.duration("save-limit", limits.save()),
                        settings.duration("close-limit", limits.close()),
                        settings.duration("logout-limit", limits.logout()),
                        settings.duration("rung-limit", limits.rung())));
    }

    private List<Rule> rules() {
        if (!toml.contains(List.of(RULES))) {
            return List.of();
        }
        if (toml.hasErrors()) {
            problems.add(texts.file() + ":1: no rule is in force until the whole file can be read");
            return List.of();
        }
        if (!toml.isArray(List.of(RULES))) {
            texts.problem(RULES, "each rule begins with [[rule]]");
            return List.of();
        }
        return new RuleTables(texts.file(), problems).read(toml.getArrayOrEmpty(List.of(RULES)));
    }

    private static Away away(String text) throws BadTextException {
        return switch (text) {
            case "wait" -> Away.WAIT;
            case "sign-out" -> Away.SIGN_OUT;
            default -> throw new BadTextException(text, "either wait or sign-out");
        };
    }

    private static boolean titles(String text) throws BadTextException {
        return switch (text) {
            case "hide" -> false;
            case "show" -> true;
            default -> throw new BadTextException(text, "either hide or show");
        };
    }

    private static int number(String text) throws BadTextException {
        if (!text.matches("\\d{1,6}")) {
            throw new BadTextException(text, "a number of sessions, such as 5");
        }
        return Integer.parseInt(text);
    }
}
