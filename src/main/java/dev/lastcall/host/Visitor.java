package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import java.util.Optional;

/**
 * Who speaks, from where, and where the answer goes.
 *
 * @param own the session that the peer's process belongs to
 */
record Visitor(Peer peer, Optional<String> own, Outbox outbox) {}
