package dev.lastcall.client;

import dev.lastcall.protocol.ToCommand.RequestHead;
import dev.lastcall.protocol.ToCommand.RequestRow;
import java.util.List;

/** How one request stands, as the host said it. */
public record StatusReport(RequestHead head, List<RequestRow> rows) {
    public StatusReport {
        rows = List.copyOf(rows);
    }

    /** Whether some session stays, because something in it stands in the way. */
    public boolean blocked() {
        return rows.stream().anyMatch(row -> row.state().equals("blocked"));
    }
}
