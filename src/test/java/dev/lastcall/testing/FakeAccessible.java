package dev.lastcall.testing;

import dev.lastcall.hooks.Accessibility;
import dev.lastcall.platform.AccessiblePrograms;
import dev.lastcall.platform.PlatformException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Shows the programs that a test makes up. */
public record FakeAccessible(List<Program> programs, Set<Long> unseen) implements AccessiblePrograms {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    /** A computer without an accessibility bus. */
    public static Accessibility none(Path home) {
        return new Accessibility(
                limit -> {
                    throw new PlatformException("There is no accessibility bus");
                },
                home,
                CLOCK);
    }

    public static Accessibility of(Path home, Program... programs) {
        return new Accessibility(limit -> new FakeAccessible(List.of(programs), Set.of()), home, CLOCK);
    }

    /** With a process that does not show itself. */
    public static Accessibility without(Path home, long pid) {
        return new Accessibility(limit -> new FakeAccessible(List.of(), Set.of(pid)), home, CLOCK);
    }

    @Override
    public Set<Long> unseen(Collection<String> names) {
        return unseen;
    }

    @Override
    public void close() {}
}
