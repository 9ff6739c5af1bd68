package dev.lastcall.client;

import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ProtocolException;
import java.util.ArrayList;
import java.util.List;

/** Takes the host's answers for what they must be. */
public final class Answers {
    private Answers() {}

    public static <T extends Message> T first(Class<T> type, List<Message> answers) throws ProtocolException {
        return all(type, answers.subList(0, Math.min(1, answers.size()))).stream()
                .findFirst()
                .orElseThrow(() -> new ProtocolException("The host's answer is empty."));
    }

    public static <T extends Message> List<T> all(Class<T> type, List<Message> answers) throws ProtocolException {
        var parts = new ArrayList<T>();
        for (Message answer : answers) {
            if (!type.isInstance(answer)) {
                throw new ProtocolException("The host's answer is not one to this question.");
            }
            parts.add(type.cast(answer));
        }
        return parts;
    }
}
