package dev.lastcall.protocol;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The name on the wire of every kind of message. */
final class Vocabulary {
    record Word<T extends Message>(String name, Class<T> type) {}

    static final List<Word<?>> WORDS = List.of(
            new Word<>("hello", Message.Hello.class),
            new Word<>("request", FromCommand.Ask.class),
            new Word<>("sessions", FromCommand.ListSessions.class),
            new Word<>("status", FromCommand.Status.class),
            new Word<>("tell", FromCommand.Tell.class),
            new Word<>("cancel", FromCommand.Cancel.class),
            new Word<>("extend", FromCommand.Extend.class),
            new Word<>("lock", FromCommand.Lock.class),
            new Word<>("disconnect", FromCommand.Disconnect.class),
            new Word<>("keep-out", FromCommand.KeepOut.class),
            new Word<>("lift", FromCommand.Lift.class),
            new Word<>("keep-out-status", FromCommand.KeepOutStatus.class),
            new Word<>("rules", FromCommand.ListRules.class),
            new Word<>("now", FromUser.Now.class),
            new Word<>("postpone", FromUser.Postpone.class),
            new Word<>("note", FromUser.Note.class),
            new Word<>("leave", FromUser.Leave.class),
            new Word<>("stay", FromUser.Stay.class),
            new Word<>("told-shown", FromAgent.ToldShown.class),
            new Word<>("last-time", FromAgent.LastTime.class),
            new Word<>("shown", FromAgent.Shown.class),
            new Word<>("held-back", FromAgent.HeldBack.class),
            new Word<>("save-progress", FromAgent.SaveProgress.class),
            new Word<>("save-done", FromAgent.SaveDone.class),
            new Word<>("close-done", FromAgent.CloseDone.class),
            new Word<>("not-running", FromAgent.NotRunning.class),
            new Word<>("cannot-close", FromAgent.CannotClose.class),
            new Word<>("logout-failed", FromAgent.LogoutFailed.class),
            new Word<>("logout-hindered", FromAgent.LogoutHindered.class),
            new Word<>("end-leader", FromAgent.EndLeader.class),
            new Word<>("looked", FromAgent.Looked.class),
            new Word<>("register", WithProgram.Register.class),
            new Word<>("open", WithProgram.Open.class),
            new Word<>("save", WithProgram.Save.class),
            new Word<>("close", WithProgram.Close.class),
            new Word<>("saved", WithProgram.Saved.class),
            new Word<>("failure", Message.Failure.class),
            new Word<>("done", Message.Done.class),
            new Word<>("accepted", ToCommand.Accepted.class),
            new Word<>("session", ToCommand.Session.class),
            new Word<>("hit", ToCommand.Hit.class),
            new Word<>("spared", ToCommand.Spared.class),
            new Word<>("beyond", ToCommand.Beyond.class),
            new Word<>("history", FromCommand.History.class),
            new Word<>("past", ToCommand.Past.class),
            new Word<>("confirm", ToCommand.Confirm.class),
            new Word<>("sessions-told", ToCommand.SessionsTold.class),
            new Word<>("session-gone", ToCommand.SessionGone.class),
            new Word<>("deed", ToCommand.Deed.class),
            new Word<>("delivery", ToCommand.Delivery.class),
            new Word<>("request-head", ToCommand.RequestHead.class),
            new Word<>("request-row", ToCommand.RequestRow.class),
            new Word<>("kept-out", ToCommand.KeptOut.class),
            new Word<>("rule", ToCommand.Rule.class),
            new Word<>("rule-hit", ToCommand.RuleHit.class),
            new Word<>("configuration-problem", ToCommand.ConfigurationProblem.class),
            new Word<>("countdown", ToAgent.Countdown.class),
            new Word<>("told", ToAgent.Told.class),
            new Word<>("last-saved", ToAgent.LastSaved.class),
            new Word<>("no-countdown", ToAgent.NoCountdown.class),
            new Word<>("look", ToAgent.Look.class),
            new Word<>("replaced", ToAgent.Replaced.class));

    static final Map<String, Word<?>> BY_NAME =
            WORDS.stream().collect(Collectors.toUnmodifiableMap(Word::name, Function.identity()));

    static final Map<Class<?>, String> NAMES =
            WORDS.stream().collect(Collectors.toUnmodifiableMap(Word::type, Word::name));

    private Vocabulary() {}
}
