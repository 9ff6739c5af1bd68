package dev.lastcall.testing;

import dev.lastcall.protocol.FromCommand.Whom;
import java.util.List;
import java.util.Optional;

/** Whom tests ask. */
public final class Whoms {
    private Whoms() {}

    public static Whom of(List<String> users, List<String> sessions, boolean all) {
        return new Whom(users, sessions, all, Optional.empty(), List.of(), List.of());
    }
}
