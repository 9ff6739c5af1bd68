package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.request.Requester;

/** Who may do what; decided from what the operating system vouches for, and nothing else. */
final class Rights {
    private Rights() {}

    static void mustBeAdministrator(Peer peer, String what) throws Refused {
        if (!peer.administrator()) {
            throw Refused.notAllowed(
                    "Only an administrator may " + what + ". " + "Ask as root, or as a member of the group lastcall.");
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
