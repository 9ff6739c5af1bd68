package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.request.KeepOut;
import dev.lastcall.request.Request;
import dev.lastcall.request.Requester;
import java.time.Instant;
import java.util.Optional;

/** What of the past was asked for, and may be told to the one who asks. */
record Wanted(Peer peer, FromCommand.History asked) {
    /** Users hear only of what is theirs; empty for administrators, who hear all. */
    Optional<String> account() {
        return peer.administrator() ? Optional.empty() : Optional.of(peer.account());
    }

    /** How a session ended; only those of the account are read at all. */
    boolean ending(Past past) {
        return matches(past)
                && asked.result()
                        .filter(result -> !result.equals(past.result()))
                        .isEmpty();
    }

    /** What somebody did; how a session ended is told by {@link Endings}. */
    Optional<Past> act(Entry entry) {
        if (asked.result().isPresent()) {
            return Optional.empty();
        }
        return (switch (entry) {
                    case Entry.RequestMade e when concerns(e.request().requester()) -> Optional.of(made(e));
                    case Entry.RequestMade e -> Optional.<Past>empty();
                    case Entry.RequestMoved e
                    when peer.administrator() && e.by().isPresent() ->
                        Optional.of(request(
                                e.at(),
                                "extended",
                                e.requestId(),
                                e.by().get(),
                                e.deadline().toString()));
                    case Entry.RequestMoved e -> Optional.<Past>empty();
                    case Entry.RequestClosed e
                    when peer.administrator() && e.by().isPresent() ->
                        Optional.of(request(e.at(), "cancelled", e.requestId(), e.by().get(), ""));
                    case Entry.RequestClosed e -> Optional.<Past>empty();
                    case Entry.Told e when Rights.maySee(peer, e.account()) -> Optional.of(told(e));
                    case Entry.Told e -> Optional.<Past>empty();
                    case Entry.KeptOut e
                    when peer.administrator() ->
                        Optional.of(keptOut(
                                e.at(),
                                "kept-out",
                                e.keepOut(),
                                e.keepOut().requester().name()));
                    case Entry.KeptOut e -> Optional.<Past>empty();
                    case Entry.Lifted e
                    when peer.administrator() ->
                        Optional.of(keptOut(
                                e.at(),
                                "lifted",
                                e.keepOut(),
                                e.by().map(Requester::name).orElse("")));
                    case Entry.Lifted e -> Optional.<Past>empty();
                    case Entry.ToldShown e -> Optional.<Past>empty();
                    case Entry.Happened e -> Optional.<Past>empty();
                })
                .filter(this::matches);
    }

    private boolean matches(Past past) {
        return asked.since().filter(past.at()::isBefore).isEmpty()
                && asked.until().filter(until -> !past.at().isBefore(until)).isEmpty()
                && asked.user().filter(user -> !user.equals(past.user())).isEmpty()
                && asked.by().filter(by -> !by.equals(past.by())).isEmpty()
                && asked.request()
                        .filter(id -> !Optional.of(id).equals(past.request()))
                        .isEmpty();
    }

    private boolean concerns(Requester requester) {
        return peer.administrator() || requester.account().equals(peer.account());
    }

    private static Past made(Entry.RequestMade entry) {
        Request request = entry.request();
        return request(entry.at(), "asked", request.id(), request.requester().name(), request.reason());
    }

    private static Past request(Instant at, String what, String id, String by, String text) {
        return Past.act(at, what, Optional.of(id), by, "", "", text);
    }

    private static Past told(Entry.Told entry) {
        String sender = entry.said().sender().orElse("");
        return Past.act(
                entry.at(),
                "message",
                Optional.empty(),
                sender,
                entry.user(),
                entry.session().id(),
                entry.said().text());
    }

    private static Past keptOut(Instant at, String what, KeepOut keepOut, String by) {
        return Past.act(at, what, keepOut.request(), by, "", "", keepOut.reason());
    }
}
