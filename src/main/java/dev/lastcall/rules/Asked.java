package dev.lastcall.rules;

import dev.lastcall.request.SessionKey;
import java.time.Instant;

/**
 * That a rule asked a session.
 *
 * @param request the request's id
 * @param open whether that has not ended
 */
public record Asked(String rule, String request, SessionKey session, Instant at, boolean open) {}
