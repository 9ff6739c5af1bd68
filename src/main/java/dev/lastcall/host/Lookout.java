package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Sessions;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.FromUser;
import java.util.Optional;

/** Looks at the computer as far as a message needs it, and no further. Called by the threads of connections, which wait for it. */
record Lookout(Sessions sessions, Census census, Survey survey, RuleRounds rounds, Search search) {
    Optional<String> sessionOf(Peer peer) throws PlatformException {
        return sessions.idOf(peer);
    }

    /** Who is signed in. */
    void look() {
        census.takeAndWait();
    }

    void lookFor(Peer peer, FromCommand message) {
        if (isAboutSessions(message)) {
            look();
        }
        if (Survey.isWantedBy(message)) {
            survey.takeAndWait(session -> Rights.maySee(peer, session.account()));
        }
        if (message instanceof FromCommand.ListRules) {
            rounds.lookAndWait();
        }
    }

    /** Who holds the files that this message names. */
    Held held(Peer peer, FromCommand message) throws Refused {
        return search.of(peer, message);
    }

    private static boolean isAboutSessions(FromCommand message) {
        return message instanceof FromCommand.Ask
                || message instanceof FromCommand.ListSessions
                || message instanceof FromCommand.ListRules
                || message instanceof FromCommand.Tell
                || message instanceof FromCommand.Lock
                || message instanceof FromCommand.Disconnect
                || message instanceof FromUser.Leave;
    }
}
