package dev.lastcall.cli;

import dev.lastcall.client.RequestReport;
import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.protocol.ToCommand.Hit;
import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.protocol.ToCommand.Spared;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code request --json} answers; a dry run has no id.
 *
 * @param why for each session's id
 */
@Json
public record RequestObject(
        String id,
        boolean dryRun,
        Instant deadline,
        List<Session> sessions,
        Map<String, List<String>> why,
        List<Spared> spared,
        List<Beyond> beyond) {
    static RequestObject of(RequestReport report, boolean dryRun) {
        var why = new LinkedHashMap<String, List<String>>();
        for (Hit hit : report.hits()) {
            why.put(hit.session().id(), hit.why());
        }
        return new RequestObject(
                dryRun ? "" : report.accepted().id(),
                dryRun,
                report.accepted().deadline(),
                report.sessions(),
                why,
                report.spared(),
                report.beyond());
    }
}
