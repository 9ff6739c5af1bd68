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
            new Word<>("request", Message.Ask.class),
            new Word<>("sessions", Message.ListSessions.class),
            new Word<>("status", Message.Status.class),
            new Word<>("tell", Message.Tell.class),
            new Word<>("cancel", Message.Cancel.class),
            new Word<>("extend", Message.Extend.class),
            new Word<>("now", Message.Now.class),
            new Word<>("postpone", Message.Postpone.class),
            new Word<>("note", Message.Note.class),
            new Word<>("leave", Message.Leave.class),
            new Word<>("stay", Message.Stay.class),
            new Word<>("told-shown", Message.ToldShown.class),
            new Word<>("last-time", Message.LastTime.class),
            new Word<>("shown", Message.Shown.class),
            new Word<>("held-back", Message.HeldBack.class),
            new Word<>("save-progress", Message.SaveProgress.class),
            new Word<>("save-done", Message.SaveDone.class),
            new Word<>("close-done", Message.CloseDone.class),
            new Word<>("not-running", Message.NotRunning.class),
            new Word<>("cannot-close", Message.CannotClose.class),
            new Word<>("logout-failed", Message.LogoutFailed.class),
            new Word<>("logout-hindered", Message.LogoutHindered.class),
            new Word<>("end-leader", Message.EndLeader.class),
            new Word<>("register", Message.Register.class),
            new Word<>("open", Message.Open.class),
            new Word<>("save", Message.Save.class),
            new Word<>("close", Message.Close.class),
            new Word<>("saved", Message.Saved.class),
            new Word<>("failure", Message.Failure.class),
            new Word<>("done", Message.Done.class),
            new Word<>("accepted", Message.Accepted.class),
            new Word<>("session", Message.Session.class),
            new Word<>("delivery", Message.Delivery.class),
            new Word<>("request-head", Message.RequestHead.class),
            new Word<>("request-row", Message.RequestRow.class),
            new Word<>("countdown", Message.Countdown.class),
            new Word<>("told", Message.Told.class),
            new Word<>("last-saved", Message.LastSaved.class),
            new Word<>("no-countdown", Message.NoCountdown.class),
            new Word<>("replaced", Message.Replaced.class));

    static final Map<String, Word<?>> BY_NAME =
            WORDS.stream().collect(Collectors.toUnmodifiableMap(Word::name, Function.identity()));

    static final Map<Class<?>, String> NAMES =
            WORDS.stream().collect(Collectors.toUnmodifiableMap(Word::type, Word::name));

    private Vocabulary() {}
}
