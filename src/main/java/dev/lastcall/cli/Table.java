package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.request.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns for people, two blanks apart; only the columns said to give way are ever cut. */
final class Table {
    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** A column; one that gives way is cut where the terminal is too narrow, one of numbers has them below each other. */
    record Column(String heading, boolean givesWay, boolean number) {
        static Column of(String heading) {
            return new Column(heading, false, false);
        }

        static Column givingWay(String heading) {
            return new Column(heading, true, false);
        }

        static Column number(String heading) {
            return new Column(heading, false, true);
        }
    }

    private record Row(List<Piece> cells, List<Line> below) {}

    void row(List<Piece> cells, List<String> below) {
        var clean = cells.stream()
                .map(cell -> new Piece(PlainText.clean(cell.text()), cell.colour()))
                .toList();
        var indented = below.stream()
                .map(text -> Line.of(" ".repeat(4) + PlainText.clean(text)))
                .toList();
        rows.add(new Row(clean, indented));
    }

    /** The lines, the headings first. */
    List<Line> lines(Environment environment) {
        int[] widths = widths(environment.terminal() ? environment.columns() : Integer.MAX_VALUE);
        var lines = new ArrayList<Line>();
        lines.add(line(
                columns.stream().map(c -> new Piece(c.heading(), Colour.FAINT)).toList(), widths));
        for (Row row : rows) {
            lines.add(line(row.cells(), widths));
            lines.addAll(row.below());
        }
        return lines;
    }

    private Line line(List<Piece> cells, int[] widths) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1;
            pieces.add(last ? cells.get(i) : filling(cells.get(i), columns.get(i), widths[i]));
            pieces.add(Piece.plain(last ? "" : " ".repeat(GAP)));
        }
        return new Line(pieces);
    }

    private static Piece filling(Piece cell, Column column, int width) {
        return column.number() ? cell.rightOf(width) : cell.cut(width).padded(width);
    }

    private int[] widths(int limit) {
        int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
        int excess = IntStream.of(widths).sum() + GAP * (widths.length - 1) - limit;
        for (int i = widths.length - 1; i >= 0 && excess > 0; i--) {
            int less = columns.get(i).givesWay() ? Math.clamp(widths[i] - NARROWEST, 0, excess) : 0;
            widths[i] -= less;
            excess -= less;
        }
        return widths;
    }

    private int natural(int column) {
        int heading = columns.get(column).heading().length();
        return rows.stream().mapToInt(row -> row.cells().get(column).width()).reduce(heading, Math::max);
    }
}
