package dev.lastcall.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All verbs of the command line, put together. */
public final class Verbs {
    private Verbs() {}

    /** Does what the arguments say and returns the exit code. */
    public static int run(String[] args, Roles roles, Environment environment) {
        return commandLine(roles, environment).execute(args);
    }

    static CommandLine commandLine(Roles roles, Environment environment) {
        var options = new GlobalOptions();
        var root = new CommandLine(options);
        addVerbs(root, new Invocation(options, roles, environment));
        root.getHelpSectionMap().put(SECTION_KEY_COMMAND_LIST, new VerbList());
        var problems = new Problems(environment);
        return root.registerConverter(Duration.class, new TimeOptions.Durations())
                .registerConverter(Instant.class, new TimeOptions.Times(environment))
                .registerConverter(AgentUi.class, new WordOption<>(AgentUi.class))
                .registerConverter(DemoOptions.Answer.class, new WordOption<>(DemoOptions.Answer.class))
                .setOut(new PrintWriter(
                        environment.out(), true, environment.out().charset()))
                .setErr(new PrintWriter(
                        environment.err(), true, environment.err().charset()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(environment.colours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(problems::misread)
                .setExecutionExceptionHandler((problem, command, parsed) -> problems.tell(problem));
    }

    private static void addVerbs(CommandLine root, Invocation invocation) {
        root.addSubcommand(new DemoCommand(invocation))
                .addSubcommand(new HostCommand(invocation))
                .addSubcommand(new AgentCommand(invocation))
                .addSubcommand(new SessionsCommand(invocation))
                .addSubcommand(new RequestCommand(invocation))
                .addSubcommand(new StatusCommand(invocation))
                .addSubcommand(new WaitCommand(invocation))
                .addSubcommand(new RulesCommand(invocation))
                .addSubcommand(new CancelCommand(invocation))
                .addSubcommand(new ExtendCommand(invocation))
                .addSubcommand(new NowCommand(invocation))
                .addSubcommand(new PostponeCommand(invocation))
                .addSubcommand(new NoteCommand(invocation))
                .addSubcommand(new MessageCommand(invocation))
                .addSubcommand(new LockCommand(invocation))
                .addSubcommand(new DisconnectCommand(invocation))
                .addSubcommand(new SignOutCommand(invocation))
                .addSubcommand(new KeepOutCommand(invocation))
                .addSubcommand(new HistoryCommand(invocation))
                .addSubcommand(hooks(invocation))
                .addSubcommand(new ConsoleCommand(invocation))
                .addSubcommand(new RelayCommand(invocation))
                .addSubcommand(new DoctorCommand(invocation))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new CompleteCommand(invocation));
    }

    private static CommandLine hooks(Invocation invocation) {
        return new CommandLine(new HooksCommand())
                .addSubcommand(new HooksListCommand(invocation))
                .addSubcommand(new HooksShowCommand(invocation))
                .addSubcommand(new HooksTestCommand(invocation))
                .addSubcommand(new HooksEnableCommand(invocation))
                .addSubcommand(new HooksDisableCommand(invocation));
    }
}
