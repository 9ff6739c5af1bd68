package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Those who watch the sessions: told of each once, and then of what changes. While there are any, the sessions are looked at again and again. For one
 * thread.
 */
final class Onlookers implements Consumer<Course>, Followed {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Reports reports;
    private final Survey survey;
    private final HostThread thread;
    private final Clocks clocks;
    private final List<Onlooker> onlookers = new ArrayList<>();
    private boolean stale;
    private boolean looking;

    /** @param told what each session was told to be, the last time */
    private record Onlooker(Visitor visitor, Map<SessionKey, ToCommand.Session> told) {
        boolean maySee(Session session) {
            return Rights.maySee(visitor.peer(), session.account());
        }
    }

    Onlookers(Reports reports, Survey survey, HostThread thread, Clocks clocks) {
        this.reports = reports;
        this.survey = survey;
        this.thread = thread;
        this.clocks = clocks;
    }

    /** Begins with how it stands now; the figures follow. */
    void add(Visitor visitor) {
        remove(visitor.outbox());
        var onlooker = new Onlooker(visitor, new HashMap<>());
        onlookers.add(onlooker);
        send(onlooker, news(onlooker, reports.rows(visitor.peer())));
        look();
    }

    @Override
    public void remove(Outbox outbox) {
        onlookers.removeIf(onlooker -> onlooker.visitor().outbox() == outbox);
    }

    @Override
    public boolean watching(Outbox outbox) {
        return onlookers.stream().anyMatch(onlooker -> onlooker.visitor().outbox() == outbox);
    }

    /** Sessions or their agents have come, gone or changed. */
    void changed() {
        stale = true;
    }

    @Override
    public void accept(Course course) {
        changed();
    }

    /** Tells of what has changed since the last time, once however often it did. */
    void flush() {
        if (stale && !onlookers.isEmpty()) {
            Map<Peer, Map<Session, ToCommand.Session>> rows = new HashMap<>();
            for (Onlooker onlooker : onlookers) {
                var news =
                        news(onlooker, rows.computeIfAbsent(onlooker.visitor().peer(), reports::rows));
                if (!news.isEmpty()) {
                    send(onlooker, news);
                }
            }
        }
        stale = false;
    }

    private static void send(Onlooker onlooker, List<ToCommand.SessionNews> news) {
        onlooker.visitor().outbox().send(news);
        onlooker.visitor().outbox().send(new ToCommand.SessionsTold());
    }

    private static List<ToCommand.SessionNews> news(Onlooker onlooker, Map<Session, ToCommand.Session> rows) {
        var news = new ArrayList<ToCommand.SessionNews>();
        var gone = new HashMap<SessionKey, ToCommand.Session>(onlooker.told());
        rows.forEach((session, row) -> {
            ToCommand.Session before = gone.remove(session.key());
            if (before == null || Changes.matter(before, row)) {
                onlooker.told().put(session.key(), row);
                news.add(row);
            }
        });
        gone.keySet().forEach(key -> {
            onlooker.told().remove(key);
            news.add(new ToCommand.SessionGone(key.id(), key.since()));
        });
        return news;
    }

    private void look() {
        if (!looking && !onlookers.isEmpty()) {
            looking = true;
            survey.look(session -> onlookers.stream().anyMatch(onlooker -> onlooker.maySee(session)), this::looked);
        }
    }

    private void looked() {
        looking = false;
        changed();
        thread.postIn(clocks.real(PAUSE), this::look);
    }
}
