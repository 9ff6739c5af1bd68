package dev.lastcall.cli;

import dev.lastcall.hooks.Hook;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Locale;

/** One hook in {@code --json}; the origin is {@code system} or {@code user}. */
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
                hook.save(),
                hook.close(),
                hook.timeout().toSeconds(),
                hook.file().toString());
    }
}
