package dev.lastcall.host;

import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromCommand.Whom;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which sessions targets mean.
 *
 * @param own the requester's own session, which only its name reaches
 */
record Reach(Roster roster, Optional<String> own) {
    /** What was typed; nobody named never means everybody. */
    static List<Target> targets(Whom whom) throws Refused {
        var targets = new ArrayList<Target>();
        whom.users().forEach(user -> targets.add(new Target.User(user)));
        whom.sessions().forEach(session -> targets.add(new Target.Session(session)));
        if (whom.all()) {
            targets.add(new Target.All());
        }
        if (targets.isEmpty()) {
            throw Refused.usage("Say whom: --user, --session or --all");
        }
        return targets;
    }

    List<Session> of(List<Target> targets) throws Refused {
        for (Target target : targets) {
            mustBeThere(target);
        }
        return roster.living().stream()
                .filter(s -> targets.stream().anyMatch(t -> hits(t, s)))
                .toList();
    }

    private boolean hits(Target target, Session session) {
        return switch (target) {
            case Target.User user -> session.user().equals(user.name());
            case Target.Session one -> session.key().id().equals(one.id());
            case Target.All all -> own.filter(session.key().id()::equals).isEmpty();
        };
    }

    private void mustBeThere(Target target) throws Refused {
        Stream<Session> hit = roster.living().stream().filter(s -> hits(target, s));
        switch (target) {
            case Target.User user
            when hit.findAny().isEmpty() -> throw Refused.notFound(PlainText.clean(user.name()) + " is not signed in");
            case Target.Session one
            when hit.findAny().isEmpty() -> throw Refused.notFound("There is no session " + PlainText.clean(one.id()));
            case Target.User user -> {}
            case Target.Session one -> {}
            case Target.All all -> {}
        }
    }
}
