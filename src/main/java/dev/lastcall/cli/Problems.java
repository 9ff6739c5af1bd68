package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.request.BadTextException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong, and chooses the exit code. */
final class Problems {
    private final Output output;

    Problems(Environment environment) {
        this.output = new Output(environment);
    }

    /** The arguments are not what the verb takes. */
    int misread(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        output.problem(sentence(problem));
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        output.problem("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE.code();
    }

    int tell(Exception problem) {
        output.problem(sentence(problem));
        return exit(problem).code();
    }

    private static Exit exit(Exception problem) {
        return switch (problem) {
            case CommandException e -> Exit.of(e);
            case BadTextException e -> Exit.USAGE;
            default -> Exit.UNEXPECTED;
        };
    }

    /** Expected failures speak for themselves; for a bug, its kind is the most useful word. */
    static String sentence(Exception problem) {
        boolean expected = problem instanceof CommandException
                || problem instanceof BadTextException
                || problem instanceof ParameterException
                || problem instanceof PlatformException
                || problem instanceof IOException;
        String message = problem.getMessage();
        return expected && message != null ? message : "Something unexpected went wrong: " + problem;
    }
}
