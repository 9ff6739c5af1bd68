package dev.lastcall.host;

import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Peer;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.request.Action;
import dev.lastcall.request.Grace;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.Request;
import dev.lastcall.request.Target;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes a request of what was asked, or says which limit it would break. */
record Drafts(Configuration configuration, Numbers numbers) {
    private static final int LONGEST_NAME = 60;

    /** The number is taken by whoever records it. */
    Request request(Peer peer, FromCommand.Ask ask, List<Target> targets, Instant now) throws Refused {
        Instant deadline = ask.atOnce() ? atOnce(ask, now) : deadline(ask, now);
        Grace grace = grace(ask, deadline);
        String id = numbers.next();
        String reason = PlainText.clean(ask.reason());
        Instant created = now.truncatedTo(ChronoUnit.SECONDS);
        return new Request(
                id,
                action(ask),
                Rights.requester(peer),
                created,
                targets,
                ask.whom().except(),
                deadline,
                reason,
                grace,
                ask.force(),
                ask.atOnce());
    }

    private Instant deadline(FromCommand.Ask ask, Instant now) throws Refused {
        Instant soonest = now.plus(configuration.fairness().minimumWarning());
        Instant wanted = ask.at().or(() -> ask.in().map(in -> after(now, in))).orElse(soonest);
        if (wanted.isBefore(now) || wanted.isAfter(now.plus(TimeText.LONGEST))) {
            throw Refused.usage("The deadline must be within the next 31 days");
        }
        return TimeText.wholeSecond(wanted.isBefore(soonest) ? soonest : wanted);
    }

    private static Instant atOnce(FromCommand.Ask ask, Instant now) throws Refused {
        if (ask.in().isPresent() || ask.at().isPresent() || ask.close().isPresent()) {
            throw Refused.usage("Only signing out can be at once, and then it has no other deadline");
        }
        return now.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Action action(FromCommand.Ask ask) throws Refused {
        if (ask.close().isEmpty()) {
            return new Action.SignOut();
        }
        String application = PlainText.clean(ask.close().get(), LONGEST_NAME);
        if (application.isEmpty()) {
            throw Refused.usage("Say which application is to close");
        }
        return new Action.Close(application);
    }

    /** However long it is, it is an instant. */
    private static Instant after(Instant now, Duration in) {
        if (in.isNegative()) {
            return Instant.MIN;
        }
        return now.plus(in.compareTo(TimeText.LONGEST) > 0 ? TimeText.LONGEST.plusDays(1) : in);
    }

    private Grace grace(FromCommand.Ask ask, Instant deadline) throws Refused {
        if (ask.latest().filter(latest -> latest.isBefore(deadline)).isPresent()) {
            throw Refused.usage("The latest time is before the deadline");
        }
        FromCommand.Postponing asked = ask.postponing()
                .orElse(new FromCommand.Postponing(
                        configuration.grace().postponements(),
                        configuration.grace().length()));
        boolean tooLong = asked.length().isNegative() || asked.length().compareTo(TimeText.LONGEST) > 0;
        if (asked.times() < 0 || asked.times() > 100 || tooLong) {
            throw Refused.usage("Between 0 and 100 postponements can be granted, of at most 31 days each");
        }
        return new Grace(asked.times(), asked.length(), ask.latest());
    }
}
