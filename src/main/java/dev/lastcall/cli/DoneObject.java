package dev.lastcall.cli;

import io.avaje.jsonb.Json;

/** The JSON of a verb that only does something. */
@Json
public record DoneObject(boolean done) {}
