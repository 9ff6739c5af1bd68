package dev.lastcall.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What verbs are for; the help of the program lists them so, and everything else that lists verbs in their order. */
enum VerbGroup {
    LOOK("Look", "sessions", "status", "wait", "history", "rules"),
    ASK("Ask", "request", "message", "extend", "cancel"),
    ACT("Act", "lock", "disconnect", "sign-out", "keep-out"),
    ANSWER("Answer, for one's own session", "now", "postpone", "note"),
    LOOK_AFTER("Look after", "console", "hooks", "doctor", "host", "agent", "demo", "help");

    private final String heading;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that is
    private final List<String> verbs;

    VerbGroup(String heading, String... verbs) {
        this.heading = heading;
        this.verbs = List.of(verbs);
    }

    String heading() {
        return heading;
    }

    /** Those of this group that there are. */
    List<String> among(Collection<String> present) {
        return verbs.stream().filter(present::contains).toList();
    }

    static Optional<VerbGroup> of(String verb) {
        return Stream.of(values()).filter(group -> group.verbs.contains(verb)).findFirst();
    }
}
