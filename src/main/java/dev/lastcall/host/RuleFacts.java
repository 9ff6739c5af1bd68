package dev.lastcall.host;

import dev.lastcall.platform.Groups;
import dev.lastcall.platform.MemoryPressure;
import dev.lastcall.rules.Occasion;
import dev.lastcall.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rules need to know of the system beyond its sessions. Looking may take a while, so it is not for the host's thread. */
final class RuleFacts {
    private final Groups groups;
    private final MemoryPressure pressure;
    private final Set<String> named;
    private final boolean memoryMatters;

    /**
     * What was seen at one moment.
     *
     * @param groups of each account, of those that rules name
     */
    record Seen(OptionalDouble pressure, Map<String, Set<String>> groups) {
        static final Seen NOTHING = new Seen(OptionalDouble.empty(), Map.of());
    }

    RuleFacts(Groups groups, MemoryPressure pressure, List<Rule> rules) {
        this.groups = groups;
        this.pressure = pressure;
        this.named = rules.stream().flatMap(rule -> rule.whom().allGroups()).collect(Collectors.toUnmodifiableSet());
        this.memoryMatters = rules.stream().anyMatch(rule -> rule.occasion() instanceof Occasion.MemoryPressure);
    }

    Seen look(Set<String> accounts) {
        return new Seen(
                memoryMatters ? pressure.lastMinute() : OptionalDouble.empty(),
                accounts.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), this::groupsOf)));
    }

    private Set<String> groupsOf(String account) {
        return named.stream().filter(group -> groups.has(group, account)).collect(Collectors.toUnmodifiableSet());
    }
}
