package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.protocol.Message;
import dev.lastcall.request.KeepOut;
import dev.lastcall.request.Request;
import dev.lastcall.request.Requester;
import dev.lastcall.request.SessionKey;
import java.time.Instant;
import java.util.Optional;

/** One thing that happened, as the journal keeps it. */
sealed interface Entry {
    Instant at();

    /** A request was accepted, whomever it reaches. */
    record RequestMade(Instant at, Request request) implements Entry {}

    /**
     * A request reaches nobody any more who signs in later.
     *
     * @param by who took it back; empty where its time was over
     */
    record RequestClosed(Instant at, String requestId, Optional<String> by) implements Entry {}

    /**
     * A countdown's request was given more time as a whole.
     *
     * @param by who did; empty where a journal of an earlier version does not say
     */
    record RequestMoved(Instant at, String requestId, Instant deadline, Optional<String> by) implements Entry {}

    /** An administrator told one session something. */
    record Told(Instant at, SessionKey session, String account, String user, Message.Said said) implements Entry {}

    /** What was told under this number stood where the session's user could see it. */
    record ToldShown(Instant at, SessionKey session, int number, String surface) implements Entry {}

    /** Nobody signs in anew, from now on. */
    record KeptOut(Instant at, KeepOut keepOut) implements Entry {}

    /** This keep-out has ended; by itself where nobody lifted it. */
    record Lifted(Instant at, KeepOut keepOut, Optional<Requester> by) implements Entry {}

    /** Something happened to the countdown of one session. */
    record Happened(Instant at, SessionKey session, String account, String user, Event event) implements Entry {}
}
