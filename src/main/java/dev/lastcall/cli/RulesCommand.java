package dev.lastcall.cli;

import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand.ListRules;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.ToCommand.ConfigurationProblem;
import dev.lastcall.protocol.ToCommand.Rule;
import dev.lastcall.protocol.ToCommand.RuleHit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the standing rules, and whom they would ask. */
@Command(
        name = "rules",
        description = "Shows the standing rules: when each asks next, and what it did last.",
        footer = {
            "",
            "They stand in lastcall.toml, see man lastcall.toml.",
            "",
            "Examples:",
            "  lastcall rules",
            "  lastcall rules --dry-run",
            "  lastcall rules --dry-run --at 22:05"
        })
final class RulesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--dry-run", description = "Only tell whom each would ask now, and why.")
    private boolean dryRun;

    @Option(
            names = "--at",
            paramLabel = "T",
            description = "With --dry-run: at this time, if nobody touches anything until then.")
    private Optional<Instant> at = Optional.empty();

    RulesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        if (at.isPresent() && !dryRun) {
            throw new CommandException.Usage("--at goes with --dry-run.");
        }
        var answers = invocation.ask(new ListRules(dryRun, at));
        if (dryRun) {
            tellHits(Answers.all(RuleHit.class, answers));
        } else {
            tellRules(answers);
        }
        return Exit.DONE.code();
    }

    private void tellHits(List<RuleHit> hits) {
        if (invocation.json()) {
            invocation.output().json(hits);
        } else {
            invocation.output().lines(new RulesText(invocation.environment()).hits(hits));
        }
    }

    private void tellRules(List<Message> answers) throws ProtocolException {
        var rules = Answers.all(Rule.class, only(Rule.class, answers));
        var problems = Answers.all(ConfigurationProblem.class, answers.subList(rules.size(), answers.size())).stream()
                .map(ConfigurationProblem::sentence)
                .toList();
        if (invocation.json()) {
            invocation.output().json(new RulesObject(rules, problems));
        } else {
            invocation.output().lines(new RulesText(invocation.environment()).rules(rules, problems));
        }
    }

    private static List<Message> only(Class<? extends Message> type, List<Message> answers) {
        return answers.stream().filter(type::isInstance).toList();
    }
}
