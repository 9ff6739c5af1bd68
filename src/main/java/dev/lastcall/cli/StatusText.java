package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.cli.Table.Column;
import dev.lastcall.client.StatusReport;
import dev.lastcall.client.Straggler;
import dev.lastcall.protocol.Message.Outcome;
import dev.lastcall.protocol.ToCommand.RequestHead;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.protocol.ToCommand.Surface;
import dev.lastcall.request.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How requests stand, for people. */
final class StatusText {
    private static final Set<String> RUNNING = Set.of("waiting", "asked", "postponed");
    private static final Set<String> ENDED = Set.of("signed-out", "forced", "closed", "cancelled");

    private static final List<Column> COLUMNS = List.of(
            Column.of("SESSION"),
            Column.givingWay("USER"),
            Column.of("STATE"),
            Column.of("DEADLINE"),
            Column.of("POSTPONED"),
            Column.of("NOTE"));

    private final Environment environment;
    private final LocalTimes times;

    StatusText(Environment environment) {
        this.environment = environment;
        this.times = new LocalTimes(environment.clock().instant(), environment.zone());
    }

    List<Line> of(StatusReport report) {
        var lines = new ArrayList<Line>();
        lines.add(head(report.head()));
        lines.addAll(
                report.rows().isEmpty()
                        ? List.of(Line.of("No session so far."))
                        : table(report.rows()).lines(environment));
        return lines;
    }

    /** As much as helps while it goes on: who is still there, and why; how many are not. */
    List<Line> live(StatusReport report) {
        var lines = new ArrayList<Line>();
        lines.add(head(report.head()));
        var here = report.rows().stream()
                .filter(row -> !ENDED.contains(row.state()))
                .toList();
        if (!here.isEmpty()) {
            var table = new Table(COLUMNS);
            here.forEach(row ->
                    table.row(cells(row), straggler(row).hindrance().stream().toList()));
            lines.addAll(table.lines(environment));
        }
        Map<String, Long> gone = report.rows().stream()
                .map(RequestRow::state)
                .filter(ENDED::contains)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        gone.forEach((state, count) -> lines.add(Line.of(count + " " + state, Colour.ofState(state))));
        return lines;
    }

    String stamp() {
        return times.stamp();
    }

    /** One session on one line, for a log of changes. */
    Line change(RequestRow row) {
        var rest = new ArrayList<String>();
        rest.add(countdown(row));
        rest.add(postponements(row));
        if (!row.note().isEmpty()) {
            rest.add("\"" + PlainText.clean(row.note()) + "\"");
        }
        rest.addAll(below(row));
        String start = times.stamp() + "  " + row.request() + "  session " + row.session() + "  " + row.user() + "  ";
        return new Line(List.of(
                Piece.plain(start),
                new Piece(row.state(), Colour.ofState(row.state())),
                Piece.plain("  " + String.join("; ", rest))));
    }

    /** What each session that is still there waits for, one line each. */
    List<Line> stragglers(StatusReport report) {
        return report.rows().stream()
                .filter(row -> !ENDED.contains(row.state()))
                .map(row -> Line.of(straggler(row).sentence()))
                .toList();
    }

    /** That all of it is over, for the same log. */
    Line ended(RequestHead head) {
        return Line.of(times.stamp() + "  " + head.id() + "  ended");
    }

    private Line head(RequestHead head) {
        String who = ": " + what(head) + " requested by " + head.requestedBy() + " at " + times.time(head.created())
                + (head.atOnce() ? ", at once" : "") + (head.force() ? ", with force" : "")
                + (head.ended() ? ", ended" : "");
        String why = head.reason().isEmpty() ? "" : ": " + PlainText.clean(head.reason());
        return new Line(List.of(new Piece(head.id(), Colour.BOLD), Piece.plain(who), Piece.plain(why)));
    }

    private static String what(RequestHead head) {
        return head.action()
                + head.application().map(app -> " " + PlainText.clean(app)).orElse("");
    }

    private Table table(List<RequestRow> rows) {
        var table = new Table(COLUMNS);
        rows.forEach(row -> table.row(cells(row), below(row)));
        return table;
    }

    private List<Piece> cells(RequestRow row) {
        return List.of(
                Piece.plain(row.session()),
                Piece.plain(row.user()),
                new Piece(row.state(), Colour.ofState(row.state())),
                Piece.plain(countdown(row)),
                Piece.plain(postponements(row)),
                Piece.plain(row.note()));
    }

    /** Remaining time says something only while it decides. */
    private String countdown(RequestRow row) {
        return RUNNING.contains(row.state()) ? times.deadline(row.deadline()) : times.time(row.deadline());
    }

    private static String postponements(RequestRow row) {
        return row.postponements().used() + "/" + row.postponements().allowed();
    }

    private List<String> below(RequestRow row) {
        var lines = new ArrayList<String>();
        straggler(row).hindrance().ifPresent(lines::add);
        row.seen().ifPresent(at -> lines.add("seen " + times.time(at) + where(row.surfaces())));
        row.hooks().forEach(hook -> lines.add(result(hook)));
        return lines;
    }

    private Straggler straggler(RequestRow row) {
        return new Straggler(row, times::time);
    }

    /** Where, in the order it was shown there. */
    private static String where(List<Surface> surfaces) {
        return surfaces.isEmpty()
                ? ""
                : surfaces.stream()
                        .map(surface -> PlainText.clean(surface.where()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    static String result(Outcome hook) {
        return hook.name() + ": " + hook.result() + (hook.detail().isEmpty() ? "" : ", " + hook.detail());
    }
}
