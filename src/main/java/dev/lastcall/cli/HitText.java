package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.cli.Table.Column;
import dev.lastcall.client.RequestReport;
import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.protocol.ToCommand.Hit;
import dev.lastcall.protocol.ToCommand.Spared;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whom a request hits, whom it spares, and why; for people. */
final class HitText {
    private final Environment environment;

    HitText(Environment environment) {
        this.environment = environment;
    }

    List<Line> of(RequestReport report) {
        var lines = new ArrayList<Line>();
        if (!report.hits().isEmpty()) {
            lines.addAll(hits(report.hits()));
        }
        report.spared().forEach(spared -> lines.add(Line.of(spared(spared))));
        report.beyond().forEach(beyond -> lines.add(Line.of(beyond(beyond))));
        return lines;
    }

    private List<Line> hits(List<Hit> hits) {
        var table = new Table(List.of(
                Column.of("SESSION"),
                Column.givingWay("USER"),
                Column.of("KIND"),
                Column.of("STATE"),
                Column.of("WHY")));
        hits.forEach(hit -> table.row(cells(hit), remark(hit)));
        return table.lines(environment);
    }

    private static List<Piece> cells(Hit hit) {
        var session = hit.session();
        return Stream.of(session.id(), session.user(), session.kind(), session.state(), String.join("; ", hit.why()))
                .map(Piece::plain)
                .toList();
    }

    private static List<String> remark(Hit hit) {
        return hit.remark().isEmpty() ? List.of() : List.of(hit.remark());
    }

    private static String beyond(Beyond beyond) {
        String who = beyond.user().isEmpty() ? "" : beyond.user() + ", ";
        String where = beyond.computer().isEmpty() ? "" : " at " + beyond.computer();
        String here =
                beyond.here().isEmpty() ? "" : "; also signed in here, session " + String.join(", ", beyond.here());
        return "Out of reach: " + who + beyond.program() + where + " holds " + beyond.path() + here;
    }

    private static String spared(Spared spared) {
        String where = spared.session().isEmpty() ? "" : ", session " + spared.session();
        return "Not asked: " + spared.user() + where + " (" + spared.why() + ")";
    }
}
