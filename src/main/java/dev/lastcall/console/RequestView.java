package dev.lastcall.console;

import dev.lastcall.protocol.ToCommand.RequestHead;
import dev.lastcall.protocol.ToCommand.RequestRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One request, and what was said about it.
 *
 * @param talk what its users noted and what was told to them from this window, oldest first
 */
public record RequestView(RequestHead head, List<RequestRow> rows, List<Line> talk) {
    public RequestView {
        rows = List.copyOf(rows);
        talk = List.copyOf(talk);
    }

    /** Something that was said; nobody's user is this window. */
    public record Line(Instant at, Optional<String> user, String text) {}

    public String id() {
        return head.id();
    }

    public boolean ended() {
        return head.ended();
    }

    /** The deadline of who has the most time left; empty without a session. */
    public Optional<Instant> deadline() {
        return rows.stream().map(RequestRow::deadline).max(Comparator.naturalOrder());
    }

    /** The sessions that are still asked, or have stayed. */
    public List<RequestRow> stragglers() {
        return rows.stream().filter(row -> !ENDS.contains(row.state())).toList();
    }

    /** The states of sessions that are gone, or were let off. */
    private static final List<String> ENDS = List.of("signed-out", "closed", "forced", "cancelled");

    /** Numbers count: r10 is newer than r9. */
    static int number(String id) {
        String digits = id.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
