package dev.lastcall.cli;

import dev.lastcall.client.StatusReport;
import dev.lastcall.protocol.Message.Outcome;
import dev.lastcall.protocol.Message.Postponements;
import dev.lastcall.protocol.ToCommand.RequestHead;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.protocol.ToCommand.Situation;
import dev.lastcall.protocol.ToCommand.Surface;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One request in {@code --json}; scripts rely on the names and their order. */
@Json
public record StatusObject(
        String id,
        String action,
        Optional<String> application,
        String reason,
        String requestedBy,
        Instant created,
        boolean force,
        boolean atOnce,
        boolean ended,
        List<Row> sessions) {
    /** One session of it. */
    @Json
    public record Row(
            String session,
            String user,
            String state,
            Optional<Instant> seen,
            List<Surface> surfaces,
            Instant deadline,
            Postponements postponements,
            String note,
            boolean agent,
            List<Outcome> hooks,
            List<String> unsaved,
            String detail,
            Optional<Instant> since,
            Optional<Instant> until) {
        static Row of(RequestRow row) {
            return new Row(
                    row.session(),
                    row.user(),
                    row.state(),
                    row.seen(),
                    row.surfaces(),
                    row.deadline(),
                    row.postponements(),
                    row.note(),
                    row.agent(),
                    row.hooks(),
                    row.unsaved(),
                    row.detail(),
                    row.situation().map(Situation::since),
                    row.situation().flatMap(Situation::until));
        }
    }

    static StatusObject of(StatusReport report) {
        RequestHead head = report.head();
        return new StatusObject(
                head.id(),
                head.action(),
                head.application(),
                head.reason(),
                head.requestedBy(),
                head.created(),
                head.force(),
                head.atOnce(),
                head.ended(),
                report.rows().stream().map(Row::of).toList());
    }
}
