package dev.lastcall.cli;

import dev.lastcall.protocol.FromUser;
import dev.lastcall.request.PlainText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The user tells the requester something. */
@Command(
        name = "note",
        description = "Answers a request with a note, which the requester sees at once.",
        footer = {"", "Examples:", "  lastcall note \"on the phone until 5\""})
final class NoteCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private OwnSession session;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "A few words.")
    private List<String> words;

    NoteCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        String text = PlainText.clean(String.join(" ", words));
        return invocation.order(new FromUser.Note(session.id(), text), "The note is sent.");
    }
}
