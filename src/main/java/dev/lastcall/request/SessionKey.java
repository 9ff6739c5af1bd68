package dev.lastcall.request;

import java.time.Instant;

/** Names one sign-in for good: systems give a session id again after a restart, so the sign-in time belongs to it. */
public record SessionKey(String id, Instant since) {}
