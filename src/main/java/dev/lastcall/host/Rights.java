package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.request.Request;
import dev.lastcall.request.Requester;
import java.util.Optional;

/** Who may do what; decided from what the operating system vouches for, and nothing else. */
final class Rights {
    private Rights() {}

    static void mustBeAdministrator(Peer peer, String what) throws Refused {
        if (!peer.administrator()) {
            throw Refused.notAllowed(
                    "Only an administrator may " + what + ". " + "Ask as root, or as a member of the group lastcall.");
        }
    }

    /** Users may take back what they have asked of themselves. */
    static void mayCancel(Peer peer, Optional<Request> request) throws Refused {
        boolean own = request.map(Request::requester)
                .filter(requester -> !requester.administrator())
                .filter(requester -> requester.account().equals(peer.account()))
                .isPresent();
        if (!own) {
            mustBeAdministrator(peer, "cancel a request");
        }
    }

    static boolean maySee(Peer peer, String account) {
        return peer.administrator() || peer.account().equals(account);
    }

    static boolean owns(Peer peer, Session session) {
        return peer.account().equals(session.account());
    }

    static Requester requester(Peer peer) {
        return new Requester(peer.account(), peer.name(), peer.administrator());
    }
}
