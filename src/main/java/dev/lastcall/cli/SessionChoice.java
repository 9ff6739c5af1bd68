package dev.lastcall.cli;

import dev.lastcall.protocol.ToCommand.Session;
import java.util.List;
import java.util.Optional;

/** Which sessions somebody wants to see, and in which order. */
record SessionChoice(Optional<String> user, SessionOrder order) {
    boolean has(Session session) {
        return user.isEmpty() || user.get().equals(session.user());
    }

    List<Session> of(List<Session> all) {
        return all.stream().filter(this::has).sorted(order.comparator()).toList();
    }
}
