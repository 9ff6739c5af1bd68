package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.FromCommand.Whom;
import dev.lastcall.rules.Asked;
import dev.lastcall.rules.Due;
import dev.lastcall.rules.Occupant;
import dev.lastcall.rules.Rule;
import dev.lastcall.rules.Scene;
import dev.lastcall.rules.Terms;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks in the name of the standing rules, and takes back what has lost its reason. For one thread. */
final class RuleKeeper {
    /** The system's own account is nobody who could be asked. */
    private static final String SYSTEM = "0";

    private final List<Rule> rules;
    private final Books books;
    private final Roster roster;
    private final Desk desk;
    private final ZoneId zone;
    private final Log log;
    private RuleFacts.Seen seen = RuleFacts.Seen.NOTHING;

    RuleKeeper(List<Rule> rules, Books books, Roster roster, Desk desk, ZoneId zone, Log log) {
        this.rules = rules;
        this.books = books;
        this.roster = roster;
        this.desk = desk;
        this.zone = zone;
        this.log = log;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Whose sessions are to be looked at. */
    Set<String> accounts() {
        return askable().stream().map(Session::account).collect(Collectors.toUnmodifiableSet());
    }

    void learn(RuleFacts.Seen now) {
        seen = now;
    }

    /** Takes back first: whoever is back is asked again when gone again. */
    void ask() throws JournalException {
        for (Rule rule : rules) {
            for (Asked asked : rule.toTakeBack(scene())) {
                takeBack(asked);
            }
        }
        for (Due due : Rule.due(rules, scene())) {
            ask(due);
        }
    }

    /** All that rules decide from now. */
    Scene scene() {
        return new Scene(
                books.now(),
                zone,
                askable().stream().map(this::occupant).toList(),
                seen.pressure(),
                new RuleHistory(books.ledger()).all());
    }

    private List<Session> askable() {
        return roster.living().stream()
                .filter(session -> !session.account().equals(SYSTEM))
                .toList();
    }

    private Occupant occupant(Session session) {
        return new Occupant(
                session.key(),
                session.user(),
                seen.groups().getOrDefault(session.account(), Set.of()),
                roster.figures(session).idle().map(Usage.Idle::length),
                books.ledger().open(session.key()).isPresent());
    }

    private void ask(Due due) throws JournalException {
        try {
            var taken = desk.ask(RuleHistory.peer(due.rule()), question(due), Optional.empty());
            log.line("Rule " + due.rule().name() + ": asks " + taken.sessions().size() + " sessions, "
                    + taken.request().id());
        } catch (Refused e) {
            log.problem("Rule " + due.rule().name() + " could not ask", e);
        }
    }

    private FromCommand.Ask question(Due due) {
        Terms terms = due.rule().terms();
        Instant deadline = books.now().plus(terms.warn());
        var sessions =
                due.hits().stream().map(hit -> hit.occupant().session().id()).toList();
        return new FromCommand.Ask(
                new Whom(List.of(), sessions, false, Optional.empty(), List.of(), List.of()),
                Optional.of(terms.warn()),
                Optional.empty(),
                terms.reason(),
                terms.grace().map(grace -> new FromCommand.Postponing(grace.postponements(), grace.length())),
                terms.latestAfter(deadline, zone),
                Optional.empty(),
                terms.force(),
                false,
                false,
                false);
    }

    private void takeBack(Asked asked) throws JournalException {
        var course = books.ledger().open(asked.session());
        if (course.isPresent()) {
            var unused = books.happen(course.get(), new Event.RequestCancelled(asked.request()));
        }
    }
}
