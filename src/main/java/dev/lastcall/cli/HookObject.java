package dev.lastcall.cli;

import dev.lastcall.hooks.Hook;
import dev.lastcall.hooks.SaveStep;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Locale;

/** One hook in {@code --json}; the origin is {@code system} or {@code user}; a save step that is the program's own Save is {@code ["accessibility"]}. */
@Json
public record HookObject(
        String name,
        boolean enabled,
        String origin,
        List<String> running,
        List<String> save,
        List<String> close,
        long timeoutSeconds,
        String file) {
    static HookObject of(Hook hook, boolean enabled) {
        return new HookObject(
                hook.name(),
                enabled,
                hook.origin().name().toLowerCase(Locale.ROOT),
                hook.running(),
                save(hook.save()),
                hook.close(),
                hook.timeout().toSeconds(),
                hook.file().toString());
    }

    private static List<String> save(SaveStep step) {
        return switch (step) {
            case SaveStep.Run(List<String> arguments) -> arguments;
            case SaveStep.OwnSave own -> List.of(SaveStep.OwnSave.TEXT);
        };
    }
}
