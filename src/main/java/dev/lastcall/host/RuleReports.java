package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.rules.Occasion;
import dev.lastcall.rules.Rule;
import dev.lastcall.rules.Scene;
import java.util.ArrayList;
import java.util.List;

/** Tells administrators of the standing rules, and whom each would ask. For one thread. */
record RuleReports(RuleKeeper keeper, RuleHistory history, List<String> problems) {
    List<Message> answer(Peer peer, FromCommand.ListRules question) throws Refused {
        Rights.mustBeAdministrator(peer, "see the rules");
        Scene now = keeper.scene();
        return question.dryRun() ? hits(question.at().map(now::at).orElse(now)) : rules(now);
    }

    private List<Message> rules(Scene now) {
        var messages = new ArrayList<Message>();
        keeper.rules().forEach(rule -> messages.add(rule(rule, now)));
        problems.forEach(problem -> messages.add(new ToCommand.ConfigurationProblem(problem)));
        return messages;
    }

    private List<Message> hits(Scene then) {
        var messages = new ArrayList<Message>();
        Rule.due(keeper.rules(), then)
                .forEach(due -> due.hits()
                        .forEach(hit -> messages.add(new ToCommand.RuleHit(
                                due.rule().name(),
                                hit.occupant().session().id(),
                                hit.occupant().user(),
                                hit.why()))));
        return messages;
    }

    private ToCommand.Rule rule(Rule rule, Scene now) {
        return new ToCommand.Rule(
                rule.name(),
                rule.occasion().text(),
                rule.whom().text(),
                rule.terms().reason(),
                rule.terms().warn(),
                rule.terms().force(),
                rule.next(now.now(), now.zone()),
                history.last(rule).map(r -> new ToCommand.LastAsked(r.created(), r.id(), history.sessionsOf(r))),
                problem(rule, now));
    }

    private static String problem(Rule rule, Scene now) {
        boolean blind = rule.occasion() instanceof Occasion.MemoryPressure
                && now.pressure().isEmpty();
        return blind ? "this system does not tell how short memory is (/proc/pressure/memory), so it never asks" : "";
    }
}
