package dev.lastcall.hooks;

import dev.lastcall.protocol.Message;
import dev.lastcall.request.PlainText;
import java.util.List;

/**
 * What became of closing one application.
 *
 * @param trouble why it is not closed, empty if it is
 */
public record CloseResult(String name, String trouble) {
    public boolean closed() {
        return trouble.isEmpty();
    }

    /** In a few words, for those who wait for it. */
    public String left() {
        return PlainText.clean(name + ": " + trouble);
    }

    /** What saving came to, with what closing came to behind it. */
    public static List<Message.Outcome> added(List<Message.Outcome> saving, List<CloseResult> closing) {
        return saving.stream().map(outcome -> added(outcome, closing)).toList();
    }

    private static Message.Outcome added(Message.Outcome outcome, List<CloseResult> closing) {
        return closing.stream()
                .filter(result -> result.name().equals(outcome.name()))
                .findFirst()
                .map(result ->
                        new Message.Outcome(outcome.name(), outcome.result(), joined(outcome.detail(), result.words())))
                .orElse(outcome);
    }

    private String words() {
        return closed() ? "closed" : "not closed: " + trouble;
    }

    /** Closing may be tried more than once; the last try counts. */
    private static String joined(String detail, String words) {
        String before = detail.replaceFirst("(, |^)(closed|not closed: .*)$", "");
        return PlainText.clean(before.isEmpty() ? words : before + ", " + words);
    }
}
