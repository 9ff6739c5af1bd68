package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.countdown.Outcome;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.Message;
import dev.lastcall.request.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns what agents and users say into events. Agents are run by users, so what they say is bounded here: however much one reports, a
 * report of it to others stays shorter than the longest line.
 */
final class AgentWords {
    private static final int MOST_OUTCOMES = 30;
    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DETAIL = 160;
    private static final int LONGEST_HINDRANCE = 300;

    private AgentWords() {}

    static Event.Shown shown(FromAgent.Shown said) {
        String surface = PlainText.clean(said.surface(), LONGEST_NAME);
        return new Event.Shown(surface.equals(Event.Shown.UNCONFIRMED) ? "agent" : surface);
    }

    static Event.SaveProgressed progressed(FromAgent.SaveProgress said) {
        return new Event.SaveProgressed(outcomes(said.outcomes()));
    }

    static Event.SaveFinished finished(FromAgent.SaveDone said) {
        return new Event.SaveFinished(said.round(), outcomes(said.outcomes()), names(said.unsaved()));
    }

    static Event.CloseFinished closed(FromAgent.CloseDone said) {
        return new Event.CloseFinished(said.round(), outcomes(said.outcomes()), names(said.left()));
    }

    /** The name is the agent's, which knows how the application is really called. */
    static Event.NotRunning notRunning(FromAgent.NotRunning said) {
        String name = PlainText.clean(said.name(), LONGEST_NAME);
        return new Event.NotRunning(said.application(), (name.isEmpty() ? "It" : name) + " is not running");
    }

    static Event.CannotClose cannotClose(FromAgent.CannotClose said) {
        return new Event.CannotClose(said.application(), PlainText.clean(said.cause(), LONGEST_DETAIL));
    }

    static Event.LogoutRefused refused(FromAgent.LogoutFailed said) {
        return new Event.LogoutRefused(PlainText.clean(said.cause(), LONGEST_DETAIL));
    }

    static Event.LogoutHindered hindered(FromAgent.LogoutHindered said) {
        return new Event.LogoutHindered(PlainText.clean(said.hindrance(), LONGEST_HINDRANCE));
    }

    static Event.Noted noted(String text) {
        return new Event.Noted(PlainText.clean(text));
    }

    static List<Event> postponed(FromUser.Postpone said) {
        var events = new ArrayList<Event>();
        events.add(said.until()
                .<Event>map(Event.AnsweredUntil::new)
                .orElseGet(() -> new Event.AnsweredPostpone(said.length().orElse(Event.AnsweredPostpone.AS_GRANTED))));
        said.note().map(AgentWords::noted).ifPresent(events::add);
        return events;
    }

    private static List<Outcome> outcomes(List<Message.Outcome> said) {
        return said.stream().limit(MOST_OUTCOMES).map(AgentWords::outcome).toList();
    }

    private static Outcome outcome(Message.Outcome said) {
        Outcome.Result result = Arrays.stream(Outcome.Result.values())
                .filter(r -> r.text().equals(said.result()))
                .findFirst()
                .orElse(Outcome.Result.FAILED);
        return new Outcome(
                PlainText.clean(said.name(), LONGEST_NAME), result, PlainText.clean(said.detail(), LONGEST_DETAIL));
    }

    /** However many there are and whatever they are called, unsaved stays unsaved: the list never becomes empty. */
    private static List<String> names(List<String> said) {
        return said.stream()
                .limit(MOST_NAMES)
                .map(name -> PlainText.clean(name, LONGEST_DETAIL))
                .map(name -> name.isEmpty() ? "Something without a name" : name)
                .toList();
    }
}
