package dev.lastcall.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One standing rule of the administrator's. */
public record Rule(String name, Occasion occasion, Whom whom, Terms terms) {
    /** What each rule asks at this moment; a rule that asks nobody is not in it. */
    public static List<Due> due(List<Rule> rules, Scene scene) {
        return rules.stream()
                .map(rule -> new Due(rule, rule.hits(scene)))
                .filter(due -> !due.hits().isEmpty())
                .toList();
    }

    /** When it comes next, where that depends on the clock alone. */
    public Optional<Instant> next(Instant now, ZoneId zone) {
        return occasion.next(this, now, zone);
    }

    /** What it has asked for and should not go on asking, since the reason has gone. */
    public List<Asked> toTakeBack(Scene scene) {
        return scene.asked().stream()
                .filter(asked -> asked.rule().equals(name) && asked.open())
                .filter(asked -> scene.occupants().stream()
                        .filter(occupant -> occupant.session().equals(asked.session()))
                        .anyMatch(occupant -> occasion.over(asked, occupant, scene)))
                .toList();
    }

    private List<Hit> hits(Scene scene) {
        var meant = scene.occupants().stream().filter(whom::means).toList();
        return occasion.hits(this, meant, scene);
    }
}
