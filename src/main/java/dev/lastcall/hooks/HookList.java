package dev.lastcall.hooks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hooks of a user of this computer, as they stand.
 *
 * @param problems one sentence for each file that is not used, and why
 */
public record HookList(List<Hook> enabled, List<Hook> disabled, List<String> problems) {
    public HookList {
        enabled = List.copyOf(enabled);
        disabled = List.copyOf(disabled);
        problems = List.copyOf(problems);
    }

    /** Names of all programs that have a hook, even a disabled one. */
    Set<String> programs() {
        return Stream.concat(enabled.stream(), disabled.stream())
                .flatMap(hook -> hook.running().stream())
                .collect(Collectors.toSet());
    }

    /** The hook of that name, in whatever case, enabled or not. */
    public Optional<Hook> find(String name) {
        return Stream.concat(enabled.stream(), disabled.stream())
                .filter(hook -> hook.isNamed(name))
                .findFirst();
    }
}
