package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import java.util.Optional;

/** Which session users speak for: never another account's. For one thread. */
record OwnSessions(Roster roster) {
    Session named(Peer peer, String id) throws Refused {
        return roster.find(id)
                .filter(s -> Rights.owns(peer, s))
                .orElseThrow(() -> Refused.notAllowed("Only a session's own user can answer for it"));
    }

    /** The session a user speaks from. */
    Optional<Session> here(Peer peer, Optional<String> own) {
        return own.flatMap(roster::find).filter(s -> Rights.owns(peer, s));
    }

    /** The one that is named, else where the user is, else the only one there is. */
    Session of(Peer peer, Optional<String> named, Optional<String> own) throws Refused {
        if (named.isPresent()) {
            return named(peer, named.get());
        }
        Optional<Session> here = here(peer, own);
        return here.isPresent() ? here.get() : onlyOne(peer);
    }

    private Session onlyOne(Peer peer) throws Refused {
        var sessions =
                roster.living().stream().filter(s -> Rights.owns(peer, s)).toList();
        if (sessions.size() > 1) {
            throw Refused.usage("You have several sessions: name one with --session");
        }
        return sessions.stream().findFirst().orElseThrow(() -> Refused.notFound("You have no session here"));
    }
}
