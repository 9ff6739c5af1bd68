package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.platform.Checkup.Finding;
import dev.lastcall.platform.Checkup.Verdict;
import dev.lastcall.protocol.FromCommand.ListRules;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand.ConfigurationProblem;
import dev.lastcall.protocol.ToCommand.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong with the configuration and its rules; for administrators, others are told nothing. */
record RuleFindings(Invocation invocation) {
    private static final String SUBJECT = "configuration";

    List<Finding> findings() {
        try {
            return invocation.ask(new ListRules(false, Optional.empty())).stream()
                    .flatMap(RuleFindings::of)
                    .toList();
        } catch (IOException | CommandException e) {
            return List.of(); // not theirs to know, or said of the host already
        }
    }

    private static Stream<Finding> of(Message answer) {
        return switch (answer) {
            case ConfigurationProblem problem ->
                Stream.of(new Finding(
                        Verdict.PARTLY, SUBJECT, problem.sentence(), "Correct it, then restart the host's service."));
            case Rule rule
            when !rule.problem().isEmpty() ->
                Stream.of(new Finding(
                        Verdict.PARTLY,
                        "rule " + rule.name(),
                        rule.problem(),
                        "Use a kernel with pressure stall information (psi=1), or remove the rule."));
            default -> Stream.empty();
        };
    }
}
