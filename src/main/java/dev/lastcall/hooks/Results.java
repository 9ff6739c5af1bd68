package dev.lastcall.hooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is known so far of each application, and who is told at each change; for one thread. */
final class Results {
    /** Not by name, which two may share. */
    private final Map<Application, HookResult> known = new LinkedHashMap<>();

    private final Consumer<List<HookResult>> told;

    Results(Consumer<List<HookResult>> told) {
        this.told = told;
    }

    /** From now on these are running, except those that already have a result. */
    void expect(List<Application> applications) {
        applications.stream()
                .filter(a -> !a.isQuiet())
                .forEach(a -> known.putIfAbsent(a, HookResult.running(a.name())));
        told.accept(all());
    }

    void add(Application application, HookResult result) {
        if (application.isQuiet() && result.isNothing() && !known.containsKey(application)) {
            return;
        }
        known.merge(application, result, (earlier, later) -> later.after(earlier));
        told.accept(all());
    }

    List<HookResult> all() {
        return List.copyOf(known.values());
    }

    HookResult of(Application application) {
        return known.getOrDefault(application, HookResult.running(application.name()));
    }
}
