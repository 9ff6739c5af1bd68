package dev.lastcall.host;

import dev.lastcall.host.Reached.Hit;
import dev.lastcall.host.Reached.Spared;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.protocol.FromCommand.Whom;
import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.Target;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sessions targets mean, and why.
 *
 * @param own the requester's own session, which only its name reaches
 * @param held who has open what targets name
 */
record Reach(Roster roster, Optional<String> own, Held held) {
    private static final String EXCEPTED = "excepted";

    /** What was typed; nobody named never means everybody. */
    static List<Target> targets(Whom whom) throws Refused {
        var targets = new ArrayList<Target>();
        whom.users().forEach(user -> targets.add(new Target.User(user)));
        whom.sessions().forEach(session -> targets.add(new Target.Session(session)));
        if (whom.all()) {
            targets.add(new Target.All());
        }
        if (whom.idle().isPresent()) {
            targets.add(new Target.Idle(positive(whom.idle().get())));
        }
        whom.holding().forEach(file -> targets.add(new Target.Holding(file)));
        if (targets.isEmpty()) {
            throw Refused.usage("Say whom: --user, --session, --idle, --holding or --all");
        }
        return targets;
    }

    /** Whom they mean now; refused where somebody who is named is not there, or nobody is left to ask. */
    Reached of(List<Target> targets, List<String> except) throws Refused {
        for (Target target : targets) {
            mustBeThere(target);
        }
        var hits = new ArrayList<Hit>();
        var spared = new ArrayList<Spared>();
        for (Session session : roster.living()) {
            List<String> why = why(targets, session).distinct().toList();
            if (!why.isEmpty()) {
                whyNot(targets, except, session).ifPresentOrElse(spared::add, () -> hits.add(new Hit(session, why)));
            }
        }
        absent(except)
                .map(user -> new Spared("", user, EXCEPTED + ", not signed in"))
                .forEach(spared::add);
        var reached = new Reached(hits, spared, held.beyond(roster.living()));
        mustReach(targets, reached);
        return reached;
    }

    private Stream<String> why(List<Target> targets, Session session) {
        return targets.stream().flatMap(target -> why(target, session));
    }

    private Stream<String> why(Target target, Session session) {
        return switch (target) {
            case Target.User user -> when(session.user().equals(user.name()), "named");
            case Target.Session one -> when(session.key().id().equals(one.id()), "named");
            case Target.All all -> Stream.of("everybody");
            case Target.Idle idle ->
                roster
                        .figures(session)
                        .idle()
                        .map(Usage.Idle::length)
                        .filter(length -> length.compareTo(idle.atLeast()) >= 0)
                        .map(length -> "idle " + rounded(length))
                        .stream();
            case Target.Holding holding -> held.why(holding.file(), session).stream();
        };
    }

    private Optional<Spared> whyNot(List<Target> targets, List<String> except, Session session) {
        if (except.contains(session.user())) {
            return Optional.of(new Spared(session.key().id(), session.user(), EXCEPTED));
        }
        boolean named = targets.stream()
                .filter(Reach::names)
                .anyMatch(target -> why(target, session).findAny().isPresent());
        return own.filter(session.key().id()::equals)
                .filter(id -> !named)
                .map(id -> new Spared(id, session.user(), "your own session"));
    }

    private static boolean names(Target target) {
        return target instanceof Target.User || target instanceof Target.Session;
    }

    private Stream<String> absent(List<String> except) {
        return except.stream()
                .filter(user -> roster.living().stream().noneMatch(s -> s.user().equals(user)))
                .map(PlainText::clean)
                .distinct();
    }

    private void mustBeThere(Target target) throws Refused {
        boolean there =
                roster.living().stream().flatMap(s -> why(target, s)).findAny().isPresent();
        switch (target) {
            case Target.User user
            when !there -> throw Refused.notFound(PlainText.clean(user.name()) + " is not signed in");
            case Target.Session one
            when !there -> throw Refused.notFound("There is no session " + PlainText.clean(one.id()));
            case Target.Holding holding
            when !held.knows(holding.file()) -> throw Refused.usage("Who has a file open cannot be named for this");
            case Target.Holding holding when !there -> throw Refused.notFound(nobodyHere(holding.file()));
            case Target.User user -> {}
            case Target.Session one -> {}
            case Target.All all -> {}
            case Target.Idle idle -> {}
            case Target.Holding holding -> {}
        }
    }

    private String nobodyHere(String file) {
        String name = PlainText.clean(file);
        if (held.byNobody(file)) {
            return "Nobody has " + name + " open.";
        }
        String others = held.beyond(roster.living()).stream().map(Reach::words).collect(Collectors.joining("; "));
        return "No session has " + name + " open, but " + others + ".";
    }

    private static String words(Beyond beyond) {
        String who = beyond.user().isEmpty() ? beyond.program() : beyond.user() + " in " + beyond.program();
        String where = beyond.computer().isEmpty() ? who : who + " at " + beyond.computer();
        return beyond.here().isEmpty()
                ? where
                : where + ", who is signed in in session " + String.join(", ", beyond.here());
    }

    /** Everybody may be nobody at the moment; whoever else is meant must be somebody. */
    private static void mustReach(List<Target> targets, Reached reached) throws Refused {
        if (!reached.hits().isEmpty() || targets.stream().anyMatch(Target.All.class::isInstance)) {
            return;
        }
        if (!reached.spared().isEmpty()) {
            throw Refused.notFound("Nobody is left to ask: " + reached.sparedOnes());
        }
        throw Refused.notFound("Nobody has been idle for so long");
    }

    private static Duration positive(Duration idle) throws Refused {
        if (!idle.isPositive()) {
            throw Refused.usage("--idle takes a time such as 30m");
        }
        return idle;
    }

    /** Nobody wants to know the seconds of an hour. */
    private static String rounded(Duration idle) {
        return TimeText.format(idle.toMinutes() == 0 ? idle : Duration.ofMinutes(idle.toMinutes()));
    }

    private static Stream<String> when(boolean meant, String why) {
        return meant ? Stream.of(why) : Stream.empty();
    }
}
