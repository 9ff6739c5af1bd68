package dev.lastcall.host;

import dev.lastcall.platform.Session;
import dev.lastcall.protocol.ToCommand.Beyond;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whom targets mean at this moment: who is hit, who is not although some target means them, each with the reason.
 *
 * @param beyond who is meant and cannot be asked from here
 */
record Reached(List<Hit> hits, List<Spared> spared, List<Beyond> beyond) {
    Reached {
        hits = List.copyOf(hits);
        spared = List.copyOf(spared);
        beyond = List.copyOf(beyond);
    }

    /** @param why in a few words each, for people */
    record Hit(Session session, List<String> why) {
        Hit {
            why = List.copyOf(why);
        }
    }

    /** @param session its id; empty for a user who is not signed in */
    record Spared(String session, String user, String why) {
        private String sentence() {
            return user + " (" + why + ")";
        }
    }

    List<Session> sessions() {
        return hits.stream().map(Hit::session).toList();
    }

    /** Everybody who is spared, in one sentence without its end. */
    String sparedOnes() {
        return spared.stream().map(Spared::sentence).distinct().collect(Collectors.joining(", "));
    }
}
