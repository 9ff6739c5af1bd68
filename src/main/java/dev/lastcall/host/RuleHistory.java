package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.request.Request;
import dev.lastcall.rules.Asked;
import dev.lastcall.rules.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What rules have asked, as the journal tells it: a host that starts again asks nobody twice. */
record RuleHistory(Ledger ledger) {
    /** No account of a system is called so, hence nobody can pass for a rule. */
    private static final String ACCOUNT = "rule";

    private static final String BEFORE_NAME = "rule ";

    /** As whom a rule asks. */
    static Peer peer(Rule rule) {
        return new Peer(0, ACCOUNT, BEFORE_NAME + rule.name(), true);
    }

    List<Asked> all() {
        return requests().flatMap(this::asked).toList();
    }

    Optional<Request> last(Rule rule) {
        return requests()
                .filter(request -> name(request).equals(rule.name()))
                .max(Comparator.comparing(Request::created));
    }

    int sessionsOf(Request request) {
        return ledger.coursesOf(request.id()).size();
    }

    private Stream<Request> requests() {
        return ledger.requests().stream()
                .filter(request -> request.requester().account().equals(ACCOUNT));
    }

    private Stream<Asked> asked(Request request) {
        return ledger.coursesOf(request.id()).stream()
                .map(course -> new Asked(
                        name(request),
                        request.id(),
                        course.session(),
                        request.created(),
                        !course.asSeenBy(request.id()).ended()));
    }

    private static String name(Request request) {
        return request.requester().name().substring(BEFORE_NAME.length());
    }
}
