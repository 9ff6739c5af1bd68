package dev.lastcall.console;

import dev.lastcall.protocol.ToCommand.Keeper;
import java.util.List;

/**
 * Whether new sign-ins wait.
 *
 * @param unheeding ways to sign in that let everybody in all the same
 */
public record KeepOutView(List<Keeper> standing, List<String> unheeding) {
    public static final KeepOutView NOBODY = new KeepOutView(List.of(), List.of());

    public KeepOutView {
        standing = List.copyOf(standing);
        unheeding = List.copyOf(unheeding);
    }

    public boolean on() {
        return !standing.isEmpty();
    }
}
