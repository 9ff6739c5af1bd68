package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.cli.Table.Column;
import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Delivery;
import dev.lastcall.request.PlainText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells users something; where they are asked to sign out, in the prompt. */
@Command(
        name = "message",
        sortOptions = false,
        description = "Tells users something; where they are asked to sign out, it stands with the question.",
        footer = {
            "",
            "Examples:",
            "  lastcall message \"Five more minutes are fine\" --user bob",
            "  lastcall message \"The printer is back\" --all --except carol"
        })
final class MessageCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(arity = "1", paramLabel = "TEXT", description = "What to tell, as one word of the shell.")
    private String text;

    @Mixin
    private TargetOptions targets;

    MessageCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        targets.check();
        String clean = PlainText.clean(text);
        if (clean.isEmpty()) {
            throw new CommandException.Usage("Say what to tell.");
        }
        var tell = new FromCommand.Tell(targets.whom(), clean);
        tell(clean, Answers.all(Delivery.class, invocation.ask(tell)));
        return Exit.DONE.code();
    }

    private void tell(String told, List<Delivery> deliveries) {
        if (invocation.json()) {
            invocation.output().json(new DeliveriesObject(told, deliveries));
            return;
        }
        if (deliveries.isEmpty()) {
            invocation.output().line("Nobody is signed in.");
            return;
        }
        var table = new Table(List.of(Column.of("SESSION"), Column.givingWay("USER"), Column.of("SHOWN")));
        deliveries.forEach(delivery -> table.row(cells(delivery), List.of()));
        invocation.output().lines(table.lines(invocation.environment()));
    }

    private static List<Piece> cells(Delivery delivery) {
        String shown = delivery.shown().orElseGet(() -> "no: " + delivery.detail());
        return List.of(Piece.plain(delivery.session()), Piece.plain(delivery.user()), Piece.plain(shown));
    }
}
