package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.request.PlainText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what one hook does. */
@Command(
        name = "show",
        description = "Tells what one hook does.",
        footer = {"", "Examples:", "  lastcall hooks show LibreOffice"})
final class HooksShowCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "NAME", description = "The hook.")
    private String name;

    HooksShowCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        var shelf = new HookShelf(invocation);
        HookObject hook = shelf.describe(shelf.named(name));
        if (invocation.json()) {
            invocation.output().json(hook);
        } else {
            tell(hook);
        }
        return Exit.DONE.code();
    }

    private void tell(HookObject hook) {
        line("name", hook.name());
        line("enabled", hook.enabled() ? "yes" : "no");
        line("of", hook.origin());
        line("running", String.join(", ", hook.running()));
        line("save", words(hook.save()));
        line("close", hook.close().isEmpty() ? "-" : words(hook.close()));
        line("timeout", hook.timeoutSeconds() + "s");
        line("file", hook.file());
    }

    private void line(String key, String value) {
        invocation.output().line("%-9s%s".formatted(key, PlainText.clean(value)));
    }

    /** So that one can see where an argument begins and ends. */
    private static String words(List<String> arguments) {
        return String.join(
                " ",
                arguments.stream()
                        .map(a -> a.contains(" ") ? "\"" + a + "\"" : a)
                        .toList());
    }
}
