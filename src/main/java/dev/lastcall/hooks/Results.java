package dev.lastcall.hooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is known so far of each hook, and who is told at each change; for one thread. */
final class Results {
    private final Map<String, HookResult> byName = new LinkedHashMap<>();
    private final Consumer<List<HookResult>> told;

    Results(Consumer<List<HookResult>> told) {
        this.told = told;
    }

    /** From now on these are running, except those that already have a result. */
    void expect(List<Hook> hooks) {
        hooks.forEach(hook -> byName.putIfAbsent(hook.name(), HookResult.running(hook)));
        told.accept(all());
    }

    void add(HookResult result) {
        byName.merge(result.name(), result, (earlier, later) -> later.after(earlier));
        told.accept(all());
    }

    List<HookResult> all() {
        return List.copyOf(byName.values());
    }

    HookResult of(Hook hook) {
        return byName.getOrDefault(hook.name(), HookResult.running(hook));
    }
}
