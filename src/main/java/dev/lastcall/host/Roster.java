package dev.lastcall.host;

import dev.lastcall.platform.Session;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.request.SessionKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is signed in, as last heard from the system, which sessions have an agent, and how they stood at the last look. For one thread. */
final class Roster {
    /** The way to one agent; never waits. */
    interface AgentLine {
        void send(Message message);

        void close();
    }

    private final Map<SessionKey, AgentLine> agents = new HashMap<>();
    private final Measures measures;
    private List<Session> sessions = List.of();

    Roster(Measures measures) {
        this.measures = measures;
    }

    /** Takes over what the system says now. */
    void update(List<Session> now) {
        sessions = List.copyOf(now);
    }

    /** Lets the agents of sessions that are gone go, after they have been told. */
    void dismiss() {
        agents.keySet().removeIf(key -> find(key).isEmpty());
    }

    List<Session> sessions() {
        return sessions;
    }

    /** The sessions that can still be asked to end. */
    List<Session> living() {
        return sessions.stream()
                .filter(s -> s.presence() != Session.Presence.CLOSING)
                .toList();
    }

    /** How it stood at the last look, if that is not long ago: see {@link Survey}. */
    Figures figures(Session session) {
        return measures.figures(session);
    }

    Measures measures() {
        return measures;
    }

    Optional<Session> find(SessionKey key) {
        return sessions.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    Optional<Session> find(String id) {
        return sessions.stream().filter(s -> s.key().id().equals(id)).findFirst();
    }

    boolean active(SessionKey key) {
        return find(key).filter(s -> s.presence() == Session.Presence.ACTIVE).isPresent();
    }

    Optional<AgentLine> agent(SessionKey key) {
        return Optional.ofNullable(agents.get(key));
    }

    /** The newest agent of a session is the one that is listened to. */
    void agentCame(SessionKey key, AgentLine line) {
        AgentLine before = agents.put(key, line);
        if (before != null) {
            before.send(new ToAgent.Replaced());
            before.close();
        }
    }

    /** Whether this line was the session's agent. */
    boolean agentLeft(SessionKey key, AgentLine line) {
        return agents.remove(key, line);
    }
}
