package dev.lastcall.platform.linux.usage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.platform.Usage.Idle;
import dev.lastcall.platform.Usage.Source;
import dev.lastcall.request.SessionKey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What sessions use. A session is its own control group; the programs that the user's service manager runs (most of a modern desktop) belong to
 * no session, and are counted to the user's only desktop. Of a user with several desktops nobody can tell whose they are, so they are left out.
 *
 * @param groups where the control groups are mounted
 * @param proc where the kernel shows its processes
 */
public record SessionUsage(Path groups, Path proc) {
    /** That of this computer. */
    public static SessionUsage ofTheSystem() {
        return new SessionUsage(Path.of("/sys/fs/cgroup"), Path.of("/proc"));
    }

    /**
     * What each uses.
     *
     * @param hint how long a desktop says that its user is away
     */
    public Map<SessionKey, Usage> of(
            List<Session> sessions, Instant now, Function<SessionKey, Optional<Duration>> hint) {
        Map<String, List<Session>> desktops =
                sessions.stream().filter(SessionUsage::isDesktop).collect(groupingBy(Session::account));
        return sessions.stream().collect(toMap(Session::key, session -> {
            boolean only = List.of(session).equals(desktops.get(session.account()));
            return measured(session, only).with(idle(session, now, hint));
        }));
    }

    private static boolean isDesktop(Session session) {
        return session.isDesktop() && session.presence() != Session.Presence.CLOSING;
    }

    private Measured measured(Session session, boolean withServices) {
        String slice = "user.slice/user-" + session.account() + ".slice/";
        var names =
                new ArrayList<String>(List.of(slice + "session-" + session.key().id() + ".scope"));
        if (withServices) {
            names.add(slice + "user@" + session.account() + ".service");
        }
        return names.stream()
                .map(name -> new Group(groups, name).measured(proc))
                .reduce(Measured.NOTHING, Measured::plus);
    }

    private static Optional<Idle> idle(Session session, Instant now, Function<SessionKey, Optional<Duration>> hint) {
        return session.isDesktop()
                ? hint.apply(session.key()).map(length -> new Idle(length, Source.DESKTOP))
                : session.terminal()
                        .flatMap(device -> Terminal.idle(Path.of(device), now))
                        .map(length -> new Idle(length, Source.TERMINAL));
    }
}
