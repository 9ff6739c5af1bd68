package dev.lastcall.host;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.protocol.FromCommand.Whom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Locks sessions and takes them from their screens, and tells what came of each. Administrators for all, users for their own. For one thread. */
final class Locksmith {
    private static final String UNHEARD =
            "asked to lock; nothing in that session has locked it (is a screen locker running?)";

    private final Roster roster;
    private final Screens screens;
    private final Aside aside;
    private final Post.Later later;
    private final List<Task> tasks = new ArrayList<>();

    /** Does what may be slow elsewhere, and tells on the host's thread why it failed, if it did. */
    interface Aside {
        void perform(Way way, Told told);
    }

    /** What may be slow. */
    interface Way {
        void go() throws PlatformException;
    }

    /** Hears of its end. */
    interface Told {
        void hear(Optional<String> problem);
    }

    /** @param later when a screen locker has had the time to lock */
    Locksmith(Roster roster, Screens screens, Aside aside, Post.Later later) {
        this.roster = roster;
        this.screens = screens;
        this.aside = aside;
        this.later = later;
    }

    /** The answer, and its end, come when all are locked, or it has taken too long. */
    void lock(Visitor visitor, Whom whom) throws Refused {
        List<Session> meant = meant(visitor, whom, "lock");
        mustBeDesktops(meant, "cannot be locked");
        Task task = begin(visitor, meant);
        for (Session session : meant) {
            if (session.presence() == Presence.LOCKED) {
                task.done(session, "locked already");
            } else if (!session.isDesktop()) {
                task.failed(session, "a terminal cannot be locked");
            } else {
                aside.perform(
                        () -> screens.lock(session),
                        problem -> problem.ifPresent(cause -> task.failed(session, cause)));
            }
        }
        later.after(() -> end(task));
        look();
    }

    void disconnect(Visitor visitor, Whom whom) throws Refused {
        List<Session> meant = meant(visitor, whom, "disconnect");
        mustBeDesktops(meant, "cannot be disconnected without ending it: ask it to sign out");
        Task task = begin(visitor, meant);
        for (Session session : meant) {
            aside.perform(() -> screens.disconnect(session), problem -> {
                problem.ifPresentOrElse(cause -> task.failed(session, cause), () -> task.done(session, "disconnected"));
                endWhatIsDone();
            });
        }
    }

    /** Sessions may have been locked, or be gone. */
    void look() {
        for (Task task : tasks) {
            task.open().stream()
                    .filter(session -> roster.find(session.key())
                            .filter(now -> now.presence() == Presence.LOCKED)
                            .isPresent())
                    .forEach(session -> task.done(session, "locked"));
        }
        endWhatIsDone();
    }

    private Task begin(Visitor visitor, List<Session> meant) {
        var task = new Task(visitor.outbox(), meant);
        tasks.add(task);
        return task;
    }

    private List<Session> meant(Visitor visitor, Whom whom, String what) throws Refused {
        var targets = Reach.targets(whom);
        if (visitor.peer().administrator()) {
            return new Reach(roster, visitor.own(), Held.NOTHING)
                    .of(targets, whom.except())
                    .sessions();
        }
        List<Session> own = roster.living().stream()
                .filter(session -> Rights.owns(visitor.peer(), session))
                .filter(session -> whom.sessions().contains(session.key().id())
                        || whom.users().contains(session.user()))
                .toList();
        boolean others = own.size() < whom.sessions().size() || own.isEmpty();
        if (others) {
            Rights.mustBeAdministrator(visitor.peer(), what + " the sessions of others");
        }
        return own;
    }

    /** Where there is nothing else, it is an error of the one who asked. */
    private static void mustBeDesktops(List<Session> meant, String cannot) throws Refused {
        boolean none = meant.stream().noneMatch(Session::isDesktop);
        if (none && !meant.isEmpty()) {
            Session first = meant.getFirst();
            throw Refused.usage(
                    "Session " + first.key().id() + " of " + first.user() + " is a terminal, which " + cannot);
        }
    }

    private void endWhatIsDone() {
        List.copyOf(tasks).stream().filter(Task::isDone).forEach(this::end);
    }

    private void end(Task task) {
        if (tasks.remove(task)) {
            task.report(UNHEARD);
        }
    }
}
