/**
 * The authority of one computer: who may ask, which sessions a request reaches, the countdowns, the journal, the ladder. Runs as root, so
 * nothing here trusts what it reads from a connection; nothing of a user's side, no windows.
 */
@NullMarked
@Json.Import({
    KeepOut.class,
    Request.class,
    Requester.class,
    Grace.class,
    Fairness.class,
    Fairness.Limits.class,
    Outcome.class
})
@Json.Import(
        value = Target.class,
        subtypes = {
            @Json.SubType(type = Target.User.class, name = "user"),
            @Json.SubType(type = Target.Session.class, name = "session"),
            @Json.SubType(type = Target.All.class, name = "all"),
            @Json.SubType(type = Target.Idle.class, name = "idle"),
            @Json.SubType(type = Target.Holding.class, name = "holding")
        })
@Json.Import(
        value = Action.class,
        subtypes = {
            @Json.SubType(type = Action.SignOut.class, name = "sign-out"),
            @Json.SubType(type = Action.Close.class, name = "close")
        })
@Json.Import(
        value = Event.class,
        subtypes = {
            @Json.SubType(type = Event.Requested.class, name = "requested"),
            @Json.SubType(type = Event.Shown.class, name = "shown"),
            @Json.SubType(type = Event.WentAway.class, name = "went-away"),
            @Json.SubType(type = Event.CameBack.class, name = "came-back"),
            @Json.SubType(type = Event.AnsweredNow.class, name = "answered-now"),
            @Json.SubType(type = Event.AnsweredPostpone.class, name = "answered-postpone"),
            @Json.SubType(type = Event.AnsweredUntil.class, name = "answered-until"),
            @Json.SubType(type = Event.Noted.class, name = "noted"),
            @Json.SubType(type = Event.SaveProgressed.class, name = "save-progressed"),
            @Json.SubType(type = Event.SaveFinished.class, name = "save-finished"),
            @Json.SubType(type = Event.CloseFinished.class, name = "close-finished"),
            @Json.SubType(type = Event.NotRunning.class, name = "not-running"),
            @Json.SubType(type = Event.CannotClose.class, name = "cannot-close"),
            @Json.SubType(type = Event.RequestCancelled.class, name = "request-cancelled"),
            @Json.SubType(type = Event.RequestExtended.class, name = "request-extended"),
            @Json.SubType(type = Event.LogoutRefused.class, name = "logout-refused"),
            @Json.SubType(type = Event.LogoutHindered.class, name = "logout-hindered"),
            @Json.SubType(type = Event.SessionGone.class, name = "session-gone"),
            @Json.SubType(type = Event.Tick.class, name = "tick")
        })
package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.Outcome;
import dev.lastcall.request.Action;
import dev.lastcall.request.Fairness;
import dev.lastcall.request.Grace;
import dev.lastcall.request.KeepOut;
import dev.lastcall.request.Requester;
import dev.lastcall.request.Request;
import dev.lastcall.request.Target;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.NullMarked;
