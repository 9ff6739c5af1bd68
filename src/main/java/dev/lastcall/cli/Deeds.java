package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.cli.Table.Column;
import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Deed;
import java.io.IOException;
import java.util.List;

/** Has the host do something to each of some sessions, and tells what came of it; not done in one is not done. */
record Deeds(Invocation invocation) {
    int order(FromCommand order) throws IOException, CommandException {
        List<Deed> deeds = Answers.all(Deed.class, invocation.ask(order));
        if (invocation.json()) {
            invocation.output().json(deeds);
        } else {
            tell(deeds);
        }
        boolean done = deeds.stream().allMatch(Deed::done);
        return done ? Exit.DONE.code() : Exit.UNEXPECTED.code();
    }

    private void tell(List<Deed> deeds) {
        if (deeds.size() == 1) {
            Deed only = deeds.getFirst();
            invocation.output().line("Session " + only.session() + " of " + only.user() + ": " + only.detail() + ".");
            return;
        }
        var table = new Table(List.of(Column.of("SESSION"), Column.givingWay("USER"), Column.of("RESULT")));
        deeds.forEach(deed -> table.row(cells(deed), List.of()));
        invocation.output().lines(table.lines(invocation.environment()));
    }

    private static List<Piece> cells(Deed deed) {
        return List.of(Piece.plain(deed.session()), Piece.plain(deed.user()), Piece.plain(deed.detail()));
    }
}
