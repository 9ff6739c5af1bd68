package dev.lastcall.cli;

import dev.lastcall.protocol.ToCommand.Keeper;
import dev.lastcall.protocol.ToCommand.KeptOut;
import io.avaje.jsonb.Json;
import java.util.List;

/** What {@code keep-out --json} answers. */
@Json
public record KeptOutObject(boolean keptOut, List<Keeper> standing, List<String> unheeding) {
    static KeptOutObject of(KeptOut answer) {
        return new KeptOutObject(!answer.standing().isEmpty(), answer.standing(), answer.unheeding());
    }
}
