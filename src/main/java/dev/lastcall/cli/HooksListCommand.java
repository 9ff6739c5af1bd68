package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.cli.Table.Column;
import dev.lastcall.hooks.HookList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells which hooks there are. */
@Command(
        name = "list",
        description = "Tells which hooks there are, and which files cannot be used.",
        footer = {"", "Examples:", "  lastcall hooks list"})
final class HooksListCommand implements Callable<Integer> {
    private final Invocation invocation;

    HooksListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        var shelf = new HookShelf(invocation);
        HookList hooks = shelf.read();
        tell(shelf.describeAll(hooks));
        hooks.problems().forEach(invocation.output()::problem);
        return Exit.DONE.code();
    }

    private void tell(List<HookObject> hooks) {
        var output = invocation.output();
        if (invocation.json()) {
            output.json(hooks);
        } else if (hooks.isEmpty()) {
            output.line("No hooks.");
        } else {
            output.lines(table(hooks).lines(invocation.environment()));
        }
    }

    private static Table table(List<HookObject> hooks) {
        var table = new Table(
                List.of(Column.givingWay("NAME"), Column.of("ENABLED"), Column.of("OF"), Column.of("RUNNING")));
        hooks.forEach(hook -> table.row(
                List.of(
                        Piece.plain(hook.name()),
                        new Piece(hook.enabled() ? "yes" : "no", hook.enabled() ? Colour.GOOD : Colour.FAINT),
                        Piece.plain(hook.origin()),
                        Piece.plain(String.join(", ", hook.running()))),
                List.of()));
        return table;
    }
}
