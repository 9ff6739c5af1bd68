package dev.lastcall.host;

import dev.lastcall.platform.Session;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.request.SessionKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One message to several sessions, until it is known where it was shown. For one thread. */
final class Errand {
    private final Outbox sender;
    private final Map<Session, Integer> numbers;
    private final Map<Session, String> shown = new HashMap<>();

    /** @param numbers those of the message, which may be another in each session */
    Errand(Outbox sender, Map<Session, Integer> numbers) {
        this.sender = sender;
        this.numbers = Map.copyOf(numbers);
    }

    int number(Session session) {
        return numbers.getOrDefault(session, 0);
    }

    void shown(SessionKey key, int number, String surface) {
        numbers.forEach((session, its) -> {
            if (session.key().equals(key) && its == number) {
                shown.put(session, surface);
            }
        });
    }

    /** Whether there is nothing to wait for any more. */
    boolean done(Predicate<Session> canShow) {
        return numbers.keySet().stream().allMatch(session -> shown.containsKey(session) || !canShow.test(session));
    }

    /** Tells the one who sent it, and that this is all. */
    void report(Function<Session, String> hindrance) {
        numbers.keySet().stream()
                .sorted(Comparator.comparing(session -> session.key().id()))
                .map(session -> delivery(session, hindrance))
                .forEach(sender::send);
        sender.send(new Message.Done());
    }

    private Message delivery(Session session, Function<Session, String> hindrance) {
        Optional<String> where = Optional.ofNullable(shown.get(session));
        return new ToCommand.Delivery(
                session.key().id(), session.user(), where, where.isPresent() ? "" : hindrance.apply(session));
    }
}
