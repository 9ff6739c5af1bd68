package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.cli.Table.Column;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.request.TimeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What has been, for people. */
final class PastText {
    private final Environment environment;
    private final LocalTimes times;

    PastText(Environment environment) {
        this.environment = environment;
        this.times = new LocalTimes(environment.clock().instant(), environment.zone());
    }

    List<Line> of(List<Past> pasts) {
        if (pasts.isEmpty()) {
            return List.of(Line.of("Nothing."));
        }
        var table = new Table(List.of(
                Column.of("WHEN"),
                Column.of("REQUEST"),
                Column.givingWay("USER"),
                Column.of("SESSION"),
                Column.of("WHAT"),
                Column.of("TOOK"),
                Column.of("BY")));
        pasts.forEach(past -> table.row(cells(past), below(past)));
        return table.lines(environment);
    }

    private List<Piece> cells(Past past) {
        boolean ended = past.what().equals(Past.ENDED);
        String what = ended ? past.result() : past.what();
        return List.of(
                Piece.plain(times.time(past.at())),
                Piece.plain(past.request().orElse("-")),
                Piece.plain(orDash(past.user())),
                Piece.plain(orDash(past.session())),
                new Piece(what, ended ? Colour.ofState(what) : Colour.PLAIN),
                Piece.plain(past.took().map(TimeText::format).orElse("-")),
                Piece.plain(orDash(past.by())));
    }

    private List<String> below(Past past) {
        var below = new ArrayList<String>();
        add(below, "", past.what().equals("extended") ? until(past.text()) : past.text());
        add(below, "postponed: ", past.postponements() == 0 ? "" : past.postponements() + " times");
        add(below, "note: ", past.note());
        past.hooks().forEach(hook -> add(below, hook.result() + ": ", hook.name() + " " + hook.detail()));
        add(below, "unsaved: ", String.join("; ", past.unsaved()));
        return below;
    }

    private String until(String deadline) {
        return "until " + times.time(Instant.parse(deadline));
    }

    private static void add(List<String> lines, String heading, String text) {
        if (!text.isBlank()) {
            lines.add(heading + text.strip());
        }
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
