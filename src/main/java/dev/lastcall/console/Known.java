package dev.lastcall.console;

import dev.lastcall.client.StatusReport;
import dev.lastcall.console.Board.Reach;
import dev.lastcall.console.RequestView.Line;
import dev.lastcall.protocol.ToCommand.RequestRow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All that the console has heard; after each change a board of it can be had. Thread-safe. */
final class Known {
    /** Ended requests that are still shown. */
    private static final int MOST_ENDED = 50;

    private static final int LONGEST_TALK = 200;

    private final InstantSource clock;
    private final Consumer<Supplier<Board>> told;
    private final boolean mayAdminister;
    private final Map<SessionView.Key, SessionView> sessions = new LinkedHashMap<>();
    private final Map<String, RequestView> requests = new LinkedHashMap<>();
    private Reach reach = Reach.CONNECTING;
    private boolean administrator;
    private KeepOutView keepOut = KeepOutView.NOBODY;

    Known(InstantSource clock, boolean mayAdminister, Consumer<Supplier<Board>> told) {
        this.clock = clock;
        this.mayAdminister = mayAdminister;
        this.told = told;
    }

    synchronized void reached(boolean asAdministrator) {
        reach = Reach.REACHED;
        administrator = asAdministrator;
        tell();
    }

    synchronized void lost(boolean nobody) {
        Reach now = nobody ? Reach.NOBODY : Reach.LOST;
        if (now != reach) {
            reach = now;
            tell();
        }
    }

    /** All there are now. */
    synchronized void sessions(Collection<SessionView> all) {
        sessions.clear();
        all.forEach(session -> sessions.put(session.key(), session));
        tell();
    }

    synchronized void request(StatusReport report) {
        String id = report.head().id();
        List<Line> talk = new ArrayList<>();
        Optional.ofNullable(requests.get(id)).ifPresent(before -> talk.addAll(before.talk()));
        report.rows().forEach(row -> noted(id, row).ifPresent(talk::add));
        requests.put(id, new RequestView(report.head(), report.rows(), bounded(talk)));
        forgetOldest();
        tell();
    }

    /** That this window has said something to these sessions. */
    synchronized void said(Collection<String> to, String text) {
        requests.replaceAll((id, request) -> request.ended()
                        || request.rows().stream().map(RequestRow::session).noneMatch(to::contains)
                ? request
                : saying(request, new Line(clock.instant(), Optional.empty(), text)));
        tell();
    }

    synchronized void keepOut(KeepOutView now) {
        keepOut = now;
        tell();
    }

    synchronized List<String> open() {
        return requests.values().stream()
                .filter(request -> !request.ended())
                .map(RequestView::id)
                .toList();
    }

    /** With other rights, other things are seen. */
    synchronized void forget() {
        sessions.clear();
        requests.clear();
        reach = Reach.CONNECTING;
    }

    /** Whoever is told takes the board when there is time for it. */
    private void tell() {
        told.accept(this::board);
    }

    private synchronized Board board() {
        return new Board(reach, administrator, mayAdminister, asked(), newestFirst(), keepOut);
    }

    /** A note that was not there before. */
    private Optional<Line> noted(String request, RequestRow row) {
        boolean known = Optional.ofNullable(requests.get(request)).stream()
                .flatMap(before -> before.rows().stream())
                .anyMatch(
                        old -> old.session().equals(row.session()) && old.note().equals(row.note()));
        return known || row.note().isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(clock.instant(), Optional.of(row.user()), row.note()));
    }

    private static RequestView saying(RequestView request, Line line) {
        List<Line> talk = new ArrayList<>(request.talk());
        talk.add(line);
        return new RequestView(request.head(), request.rows(), bounded(talk));
    }

    private static List<Line> bounded(List<Line> talk) {
        return talk.subList(Math.max(0, talk.size() - LONGEST_TALK), talk.size());
    }

    private List<SessionView> asked() {
        Map<String, SessionView.Asked> by = new LinkedHashMap<>();
        newestFirst().stream()
                .filter(request -> !request.ended())
                .forEach(request -> request.stragglers()
                        .forEach(row -> by.merge(
                                row.session(),
                                new SessionView.Asked(request.id(), row.state(), row.deadline()),
                                Known::earlier)));
        return sessions.values().stream()
                .map(session -> session.asked(Optional.ofNullable(by.get(session.id()))))
                .toList();
    }

    private static SessionView.Asked earlier(SessionView.Asked one, SessionView.Asked other) {
        Instant first = one.deadline();
        return first.isAfter(other.deadline()) ? other : one;
    }

    private List<RequestView> newestFirst() {
        return requests.values().stream()
                .sorted(Comparator.comparing(RequestView::ended)
                        .thenComparingInt(request -> -RequestView.number(request.id())))
                .toList();
    }

    private void forgetOldest() {
        newestFirst().stream().filter(RequestView::ended).skip(MOST_ENDED).forEach(old -> requests.remove(old.id()));
    }
}
