package dev.lastcall.platform.linux.logind;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.linux.libc.Accounts;
import dev.lastcall.request.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How people are called, asked for once while they are signed in: the answer may come from another computer. For any thread. */
final class FullNames {
    private static final int LONGEST = 60;

    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /** The full name of an account; users may change their own, so it is plain text before anybody reads it. */
    Optional<String> of(String uid) {
        return known.computeIfAbsent(
                uid, id -> Accounts.fullNameOf(Integer.parseUnsignedInt(id)).flatMap(FullNames::cleaned));
    }

    /** Forgets the names of those who have left. */
    void keepOnly(List<Session> sessions) {
        known.keySet().retainAll(sessions.stream().map(Session::account).collect(Collectors.toSet()));
    }

    private static Optional<String> cleaned(String text) {
        return Optional.of(PlainText.clean(text, LONGEST)).filter(name -> !name.isEmpty());
    }
}
