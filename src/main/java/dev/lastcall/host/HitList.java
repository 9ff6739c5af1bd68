package dev.lastcall.host;

import dev.lastcall.host.Reached.Hit;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import java.util.ArrayList;
import java.util.List;

/** Tells the one who asks whom a request hits, whom it spares, and why. For one thread. */
final class HitList {
    private final Roster roster;
    private final Reports reports;
    private final Configuration configuration;

    HitList(Roster roster, Reports reports, Configuration configuration) {
        this.roster = roster;
        this.reports = reports;
        this.configuration = configuration;
    }

    /** After a dry run also whether so many should be confirmed by a person. */
    List<Message> of(Desk.Taken taken, boolean dryRun) {
        var answer = new ArrayList<Message>();
        answer.add(new ToCommand.Accepted(taken.request().id(), taken.request().deadline()));
        List<Hit> hits = taken.reached().hits();
        hits.forEach(hit -> answer.add(new ToCommand.Hit(reports.session(hit.session()), hit.why(), remark(hit))));
        taken.reached()
                .spared()
                .forEach(spared -> answer.add(new ToCommand.Spared(spared.session(), spared.user(), spared.why())));
        answer.addAll(taken.reached().beyond());
        if (dryRun && hits.size() > configuration.confirmOver()) {
            answer.add(new ToCommand.Confirm(hits.size()));
        }
        return answer;
    }

    private String remark(Hit hit) {
        Session session = hit.session();
        if (roster.agent(session.key()).isPresent()) {
            return "";
        }
        return session.terminal().isPresent()
                ? "no agent: asked on its terminal"
                : "no agent: it waits until one runs there";
    }
}
