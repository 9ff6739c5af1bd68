package dev.lastcall.host;

import dev.lastcall.platform.Session;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand.Deed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One order for several sessions, until it is known what came of it in each. For one thread. */
final class Task {
    private final Outbox sender;
    private final List<Session> sessions;
    private final Map<Session, Deed> deeds = new LinkedHashMap<>();

    Task(Outbox sender, List<Session> sessions) {
        this.sender = sender;
        this.sessions = List.copyOf(sessions);
    }

    /** Those of which nothing is known yet. */
    List<Session> open() {
        return sessions.stream().filter(session -> !deeds.containsKey(session)).toList();
    }

    void done(Session session, String detail) {
        deeds.put(session, new Deed(session.key().id(), session.user(), true, detail));
    }

    void failed(Session session, String why) {
        deeds.put(session, new Deed(session.key().id(), session.user(), false, why));
    }

    boolean isDone() {
        return deeds.size() == sessions.size();
    }

    /** Tells the one who ordered it, and that this is all. */
    void report(String unknown) {
        open().forEach(session -> failed(session, unknown));
        sessions.stream()
                .flatMap(session -> Optional.ofNullable(deeds.get(session)).stream())
                .forEach(sender::send);
        sender.send(new Message.Done());
    }
}
