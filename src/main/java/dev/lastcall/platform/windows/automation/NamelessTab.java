package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import java.util.List;
import java.util.Set;

/** A tab of which nothing is known. */
record NamelessTab() implements ReadOnlyElement {
    @Override
    public Role role() {
        return Role.TAB;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public Set<State> states() {
        return Set.of();
    }

    @Override
    public List<AccessibleElement> children() {
        return List.of();
    }
}
