package dev.lastcall.cli;

import dev.lastcall.protocol.ToCommand.Rule;
import io.avaje.jsonb.Json;
import java.util.List;

/** The standing rules in {@code --json}, and what in the configuration could not be used. */
@Json
public record RulesObject(List<Rule> rules, List<String> problems) {}
