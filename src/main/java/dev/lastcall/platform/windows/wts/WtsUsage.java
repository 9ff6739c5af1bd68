package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.platform.windows.wts.Wts.ProcessRow;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What sessions use, by their processes. Windows keeps no account of those that have ended: what they used until the last look stays in the sum,
 * the rest is not known. For one thread at a time.
 */
final class WtsUsage {
    private final Wts wts;
    private final Map<Long, Long> lastOfProcess = new HashMap<>();
    private final Map<Integer, Long> ofSession = new HashMap<>();

    WtsUsage(Wts wts) {
        this.wts = wts;
    }

    synchronized Map<SessionKey, Usage> of(
            List<Session> sessions, List<ProcessRow> processes, Function<SessionKey, Optional<Duration>> idle) {
        add(processes);
        var usage = new HashMap<SessionKey, Usage>();
        for (Session session : sessions) {
            int id = Integer.parseInt(session.key().id());
            var own = processes.stream().filter(row -> row.session() == id).toList();
            usage.put(
                    session.key(),
                    new Usage(
                            idle.apply(session.key()).map(length -> new Usage.Idle(length, Usage.Source.DISPLAY)),
                            OptionalLong.of(ofSession.getOrDefault(id, 0L)),
                            OptionalLong.of(own.stream()
                                    .mapToLong(row -> wts.privateBytes(row.pid()))
                                    .sum()),
                            OptionalInt.of(own.size())));
        }
        return usage;
    }

    /** A process that has used less than before is another one with the same number. */
    private void add(List<ProcessRow> processes) {
        var now = new HashMap<Long, Long>();
        for (ProcessRow row : processes) {
            long before = lastOfProcess.getOrDefault(row.pid(), 0L);
            long used = row.cpuNanos() >= before ? row.cpuNanos() - before : row.cpuNanos();
            ofSession.merge(row.session(), used, Long::sum);
            now.put(row.pid(), row.cpuNanos());
        }
        lastOfProcess.clear();
        lastOfProcess.putAll(now);
    }
}
