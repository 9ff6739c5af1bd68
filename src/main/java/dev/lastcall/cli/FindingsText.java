package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.platform.Checkup.Finding;
import dev.lastcall.platform.Checkup.Verdict;
import dev.lastcall.request.PlainText;
import java.util.ArrayList;
import java.util.List;

/** What was looked at, for people; the sign comes first. */
final class FindingsText {
    private final boolean signs;

    FindingsText(Environment environment) {
        this.signs = environment.writes("✓✗");
    }

    List<Line> of(List<Finding> findings) {
        var lines = new ArrayList<Line>();
        for (Finding finding : findings) {
            lines.add(new Line(List.of(
                    sign(finding.verdict()),
                    Piece.plain(" " + PlainText.clean(finding.subject()) + ": " + PlainText.clean(finding.text())))));
            if (!finding.remedy().isEmpty()) {
                lines.add(Line.of("    " + PlainText.clean(finding.remedy())));
            }
        }
        return lines;
    }

    private Piece sign(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> new Piece(signs ? "✓" : "+", Colour.GOOD);
            case PARTLY -> new Piece("!", Colour.ASKING);
            case BAD -> new Piece(signs ? "✗" : "x", Colour.BAD);
        };
    }
}
