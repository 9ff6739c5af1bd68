package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.cli.Table.Column;
import dev.lastcall.protocol.ToCommand.Rule;
import dev.lastcall.protocol.ToCommand.RuleHit;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.TimeText;
import java.util.ArrayList;
import java.util.List;

/** The standing rules, for people. */
final class RulesText {
    private final Environment environment;
    private final LocalTimes times;

    RulesText(Environment environment) {
        this.environment = environment;
        this.times = new LocalTimes(environment.clock().instant(), environment.zone());
    }

    List<Line> rules(List<Rule> rules, List<String> problems) {
        var lines = new ArrayList<Line>();
        lines.addAll(
                rules.isEmpty() ? List.of(Line.of("No rule.")) : table(rules).lines(environment));
        problems.forEach(problem -> lines.add(Line.of(PlainText.clean(problem), Colour.BAD)));
        return lines;
    }

    List<Line> hits(List<RuleHit> hits) {
        if (hits.isEmpty()) {
            return List.of(Line.of("No rule would ask anybody."));
        }
        var table = new Table(
                List.of(Column.givingWay("RULE"), Column.of("SESSION"), Column.givingWay("USER"), Column.of("WHY")));
        hits.forEach(hit -> table.row(
                List.of(
                        Piece.plain(hit.rule()),
                        Piece.plain(hit.session()),
                        Piece.plain(hit.user()),
                        Piece.plain(hit.why())),
                List.of()));
        return table.lines(environment);
    }

    private Table table(List<Rule> rules) {
        var table =
                new Table(List.of(Column.givingWay("NAME"), Column.of("NEXT"), Column.of("LAST"), Column.of("WHEN")));
        rules.forEach(rule -> table.row(cells(rule), below(rule)));
        return table;
    }

    private List<Piece> cells(Rule rule) {
        return List.of(
                Piece.plain(rule.name()),
                Piece.plain(rule.next().map(times::time).orElse("-")),
                Piece.plain(rule.lastAsked()
                        .map(last -> times.time(last.at()) + " (" + last.request() + ")")
                        .orElse("-")),
                Piece.plain(rule.when()));
    }

    private static List<String> below(Rule rule) {
        var lines = new ArrayList<String>();
        lines.add("asks " + rule.whom() + ", the deadline " + TimeText.format(rule.warn()) + " later"
                + (rule.force() ? ", with force" : "")
                + (rule.reason().isEmpty() ? "" : ": " + rule.reason()));
        rule.lastAsked().ifPresent(last -> lines.add("last asked " + Counts.sessions(last.sessions())));
        if (!rule.problem().isEmpty()) {
            lines.add(rule.problem());
        }
        return lines;
    }
}
