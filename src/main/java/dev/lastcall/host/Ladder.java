package dev.lastcall.host;

import dev.lastcall.countdown.Rung;
import dev.lastcall.countdown.State;
import dev.lastcall.platform.Ending;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.request.SessionKey;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Climbs the firmer rungs when a countdown has reached them. What comes of it is seen only by the session's disappearance. */
final class Ladder implements Consumer<Course> {
    private final Roster roster;
    private final Ending ending;
    private final Executor worker;
    private final Log log;
    private final Map<SessionKey, Rung> climbed = new HashMap<>();

    Ladder(Roster roster, Ending ending, Executor worker, Log log) {
        this.roster = roster;
        this.ending = ending;
        this.worker = worker;
        this.log = log;
    }

    @Override
    public void accept(Course course) {
        if (course.countdown().state() instanceof State.SigningOut at) {
            climb(course, at.rung());
        } else {
            climbed.remove(course.session());
        }
    }

    /** There is no session manager to ask, so the session's first process is told to end. */
    void endLeader(Course course) {
        roster.find(course.session()).ifPresent(session -> run("end the leader of", session, ending::endLeader));
    }

    private void climb(Course course, Rung rung) {
        if (climbed.put(course.session(), rung) == rung) {
            return;
        }
        roster.find(course.session()).ifPresent(session -> {
            switch (rung) {
                case CLOSE, DESKTOP -> {} // the agent's part
                case KILL -> run("end the processes of", session, ending::kill);
                case TERMINATE -> run("terminate", session, ending::terminate);
            }
        });
    }

    private void run(String what, Session session, Way way) {
        log.line("Going to " + what + " session " + session.key().id() + " of " + session.user());
        worker.execute(() -> {
            try {
                way.go(session);
            } catch (PlatformException e) {
                log.problem("Could not " + what + " session " + session.key().id(), e);
            }
        });
    }

    private interface Way {
        void go(Session session) throws PlatformException;
    }
}
