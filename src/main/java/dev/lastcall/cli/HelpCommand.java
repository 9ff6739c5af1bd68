package dev.lastcall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a verb, the same as its {@code --help}. */
@Command(
        name = "help",
        description = "Shows the help of a verb, with examples.",
        footer = {"", "Examples:", "  lastcall help request", "  lastcall help hooks test"})
final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "VERB", description = "Which; without it, the program's own help.")
    private List<String> path = new ArrayList<>();

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        for (String verb : path) {
            CommandLine below = command.getSubcommands().get(verb);
            if (below == null) {
                throw new ParameterException(spec.commandLine(), "There is no verb " + verb + ".", null, verb);
            }
            command = below;
        }
        command.usage(spec.commandLine().getOut());
        return Exit.DONE.code();
    }
}
