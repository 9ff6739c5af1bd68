package dev.lastcall.cli;

import io.avaje.jsonb.Json;
import java.time.Instant;

/** What {@code sessions --watch --json} writes when a session is there no more. */
@Json
record SessionGoneObject(String id, String user, Instant since, boolean gone) {}
