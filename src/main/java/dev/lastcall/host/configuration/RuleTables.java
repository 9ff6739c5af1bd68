package dev.lastcall.host.configuration;

import dev.lastcall.request.BadTextException;
import dev.lastcall.request.Grace;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.TimeText;
import dev.lastcall.rules.Days;
import dev.lastcall.rules.Hours;
import dev.lastcall.rules.Occasion;
import dev.lastcall.rules.Rule;
import dev.lastcall.rules.Terms;
import dev.lastcall.rules.Whom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** Reads the rules of {@code lastcall.toml}; one that has anything wrong with it is left out whole, and never guessed at. */
final class RuleTables {
    static final Set<String> KEYS = Set.of(
            "name",
            "idle",
            "between",
            "every-day-at",
            "allowed",
            "memory-pressure",
            "days",
            "users",
            "groups",
            "except",
            "reason",
            "warn",
            "postpone",
            "latest",
            "force");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(?:\\.\\d)?)%");
    private static final Duration USUAL_WARNING = Duration.ofMinutes(10);

    private final String file;
    private final List<String> problems;
    private final Set<String> names = new HashSet<>();

    RuleTables(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    List<Rule> read(TomlArray tables) {
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i) instanceof TomlTable table) {
                read(table, tables.inputPositionOf(i).line()).ifPresent(rules::add);
            }
        }
        return rules;
    }

    private Optional<Rule> read(TomlTable table, int line) {
        var found = new ArrayList<String>();
        var texts = new TomlTexts(table, file, found);
        texts.refuseAllBut(KEYS);
        String name = name(texts);
        Optional<Occasion> occasion = occasion(texts);
        var rule = new Rule(
                name, occasion.orElse(new Occasion.Idle(Duration.ZERO, Optional.empty())), whom(texts), terms(texts));
        if (found.isEmpty() && occasion.isPresent()) {
            return Optional.of(rule);
        }
        problems.addAll(found);
        problems.add(file + ":" + line + ": the rule " + (name.isEmpty() ? "here" : name) + " is left out");
        return Optional.empty();
    }

    private String name(TomlTexts texts) {
        String name = texts.text("name").strip();
        if (!NAME.matcher(name).matches()) {
            texts.problem("name", "every rule has a name of letters, digits, blanks, dots or dashes, 40 at most");
            return "";
        }
        if (!names.add(name)) {
            texts.problem("name", "another rule has this name");
        }
        return name;
    }

    private static Optional<Occasion> occasion(TomlTexts texts) {
        Days days = texts.read("days", Days::parse).orElse(Days.DAILY);
        var kinds = Stream.of("every-day-at", "allowed", "memory-pressure", "idle")
                .filter(texts::has)
                .toList();
        boolean idleAsWell = kinds.equals(List.of("memory-pressure", "idle"));
        if (kinds.size() != 1 && !idleAsWell) {
            texts.problem(
                    kinds.isEmpty() ? "name" : kinds.get(1),
                    "a rule has one of idle, every-day-at, allowed, memory-pressure");
            return Optional.empty();
        }
        boolean hoursFit = kinds.getFirst().equals("idle") || !texts.has("between");
        boolean daysFit = !kinds.getFirst().equals("memory-pressure") || !texts.has("days");
        if (!hoursFit || !daysFit) {
            texts.problem(hoursFit ? "days" : "between", "it does not go with " + kinds.getFirst());
        }
        return switch (kinds.getFirst()) {
            case "every-day-at" -> texts.read("every-day-at", Hours::time).map(at -> new Occasion.Daily(at, days));
            case "allowed" ->
                texts.read("allowed", text -> Hours.parse(text, days)).map(Occasion.AfterHours::new);
            case "memory-pressure" -> pressure(texts);
            default -> idle(texts, days);
        };
    }

    private static Optional<Occasion> idle(TomlTexts texts, Days days) {
        Optional<Hours> hours = texts.read("between", text -> Hours.parse(text, days))
                .or(() -> texts.has("days") ? Optional.of(Hours.all(days)) : Optional.empty());
        return longEnough(texts).map(idle -> new Occasion.Idle(idle, hours));
    }

    private static Optional<Occasion> pressure(TomlTexts texts) {
        if (!texts.has("idle")) {
            texts.problem("memory-pressure", "it needs idle as well: only sessions that nobody uses are asked");
        }
        Optional<Double> percent = texts.read("memory-pressure", RuleTables::percent);
        return percent.flatMap(over -> longEnough(texts).map(idle -> new Occasion.MemoryPressure(over, idle)));
    }

    private static Optional<Duration> longEnough(TomlTexts texts) {
        Optional<Duration> idle = texts.read("idle", TimeText::parseDuration);
        if (idle.filter(length -> length.toMinutes() < 1).isPresent()) {
            texts.problem("idle", "it is a minute at least");
        }
        return idle;
    }

    private static double percent(String text) throws BadTextException {
        var matcher = PERCENT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new BadTextException(text, "a share of the time such as 20%");
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static Whom whom(TomlTexts texts) {
        return new Whom(texts.texts("users"), texts.texts("groups"), texts.texts("except"));
    }

    private static Terms terms(TomlTexts texts) {
        return new Terms(
                PlainText.clean(texts.text("reason")),
                texts.duration("warn", USUAL_WARNING),
                texts.read("postpone", text -> text.equals("never") ? Grace.none() : Grace.parse(text)),
                texts.read("latest", Hours::time),
                texts.flag("force"));
    }
}
