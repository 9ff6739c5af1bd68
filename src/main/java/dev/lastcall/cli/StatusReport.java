package dev.lastcall.cli;

import dev.lastcall.protocol.Message.RequestHead;
import dev.lastcall.protocol.Message.RequestRow;
import java.util.List;

/** How one request stands, as the host said it. */
record StatusReport(RequestHead head, List<RequestRow> rows) {
    StatusReport {
        rows = List.copyOf(rows);
    }

    /** How {@code wait} ends when this is the last report. */
    Exit exit() {
        return rows.stream().anyMatch(row -> row.state().equals("blocked")) ? Exit.BLOCKED : Exit.DONE;
    }
}
