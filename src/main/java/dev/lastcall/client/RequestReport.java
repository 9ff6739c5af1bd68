package dev.lastcall.client;

import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.protocol.ToCommand.Accepted;
import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.protocol.ToCommand.Confirm;
import dev.lastcall.protocol.ToCommand.Hit;
import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.protocol.ToCommand.Spared;
import java.util.List;

/**
 * What a request does, or would do after a dry run: whom it hits, whom it spares, and why; and who is out of its reach.
 *
 * @param confirm whether a person should confirm that so many are meant
 */
public record RequestReport(
        Accepted accepted, List<Hit> hits, List<Spared> spared, List<Beyond> beyond, boolean confirm) {
    public RequestReport {
        hits = List.copyOf(hits);
        spared = List.copyOf(spared);
        beyond = List.copyOf(beyond);
    }

    /** Reads the answer to {@code request}. */
    public static RequestReport of(List<Message> answers) throws ProtocolException {
        var accepted = Answers.first(Accepted.class, answers);
        for (Message answer : answers.subList(1, answers.size())) {
            if (!(answer instanceof ToCommand)) {
                throw new ProtocolException("The host's answer is not one to this question.");
            }
        }
        return new RequestReport(
                accepted,
                only(Hit.class, answers),
                only(Spared.class, answers),
                only(Beyond.class, answers),
                !only(Confirm.class, answers).isEmpty());
    }

    public List<Session> sessions() {
        return hits.stream().map(Hit::session).toList();
    }

    private static <T> List<T> only(Class<T> type, List<Message> answers) {
        return answers.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
