package dev.lastcall.cli;

import dev.lastcall.protocol.ToCommand.Session;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.List;

/** What {@code request --json} answers; a dry run has no id. */
@Json
public record RequestObject(String id, boolean dryRun, Instant deadline, List<Session> sessions) {}
