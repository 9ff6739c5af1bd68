package dev.lastcall.host;

import dev.lastcall.platform.Admission;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.request.KeepOut;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.Request;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where administrators have new sign-ins kept out and let in again, and everybody may ask whether they are. For one thread. */
final class Gate implements Followed {
    private final Books books;
    private final Porter porter;
    private final Admission admission;
    private final List<Visitor> watchers = new ArrayList<>();

    Gate(Books books, Porter porter, Admission admission) {
        this.books = books;
        this.porter = porter;
        this.admission = admission;
        porter.listen(() -> watchers.forEach(this::tell));
    }

    /** In place of what the administrators wanted before; what requests want besides stays. */
    void keepOut(Visitor visitor, FromCommand.KeepOut order) throws Refused, JournalException {
        Peer peer = visitor.peer();
        Rights.mustBeAdministrator(peer, "keep others out");
        Optional<Instant> until = until(order);
        mustBeHeeded();
        begin(new KeepOut(Rights.requester(peer), now(), until, PlainText.clean(order.reason()), Optional.empty()));
        tell(visitor);
    }

    void lift(Visitor visitor) throws Refused, JournalException {
        Rights.mustBeAdministrator(visitor.peer(), "let others in again");
        try {
            porter.end(porter.standing(), Optional.of(Rights.requester(visitor.peer())));
        } catch (PlatformException e) {
            throw Refused.unexpected(String.valueOf(e.getMessage()));
        }
    }

    void tell(Visitor visitor) {
        var keepers = porter.standing().stream().map(Gate::keeper).toList();
        boolean concerns = visitor.peer().administrator();
        visitor.outbox()
                .send(new ToCommand.KeptOut(keepers, concerns ? admission.ways().unheeding() : List.of()));
    }

    /** Begins with how it stands now. */
    void watch(Visitor visitor) {
        tell(visitor);
        watchers.add(visitor);
    }

    @Override
    public boolean watching(Outbox outbox) {
        return watchers.stream().anyMatch(watcher -> watcher.outbox() == outbox);
    }

    @Override
    public void remove(Outbox outbox) {
        watchers.removeIf(watcher -> watcher.outbox() == outbox);
    }

    /** Nobody new comes in until this request has ended. */
    void keepOutWith(Request request) throws Refused, JournalException {
        begin(new KeepOut(
                request.requester(), request.created(), Optional.empty(), request.reason(), Optional.of(request.id())));
    }

    /** Throws where nobody would be kept out, whatever the system is told. */
    void mustBeHeeded() throws Refused {
        if (admission.ways().heeding().isEmpty()) {
            throw Refused.unexpected("No way to sign in here heeds a keep-out; lastcall doctor says what to do");
        }
    }

    private void begin(KeepOut keepOut) throws Refused, JournalException {
        try {
            porter.begin(keepOut);
        } catch (PlatformException e) {
            throw Refused.unexpected(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Instant> until(FromCommand.KeepOut order) throws Refused {
        Optional<Instant> until = order.until().or(() -> order.length().map(this::after));
        boolean sensible = until.filter(
                        at -> !at.isAfter(books.now()) || at.isAfter(books.now().plus(TimeText.LONGEST)))
                .isEmpty();
        if (!sensible) {
            throw Refused.usage("New sign-ins are kept out until a time within the next 31 days");
        }
        return until.map(TimeText::wholeSecond);
    }

    /** However long it is, it is an instant. */
    private Instant after(Duration length) {
        boolean sensible = length.isPositive() && length.compareTo(TimeText.LONGEST) <= 0;
        return sensible ? books.now().plus(length) : Instant.MIN;
    }

    private Instant now() {
        return books.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static ToCommand.Keeper keeper(KeepOut keepOut) {
        return new ToCommand.Keeper(
                keepOut.requester().name(), keepOut.reason(), keepOut.since(), keepOut.until(), keepOut.request());
    }
}
