package dev.lastcall.agent;

import dev.lastcall.hooks.Applications.Found;
import dev.lastcall.hooks.CloseResult;
import dev.lastcall.hooks.Closer;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToAgent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Closes programs when the host says that it is time: all that have a close step before a logout, or the one that was asked for. Nothing is
 * unsaved at that point, or its loss was decided. For the story's thread.
 */
final class ClosingTime {
    private static final System.Logger LOG = System.getLogger(ClosingTime.class.getName());

    private final Supplier<Closer> made;
    private final Mailbox mailbox;
    private final Rest rest;
    private final Map<String, String> names = new HashMap<>();
    private @Nullable Order current;

    ClosingTime(Supplier<Closer> made, Mailbox mailbox, Rest rest) {
        this.made = made;
        this.mailbox = mailbox;
        this.rest = rest;
    }

    private record Order(int round, ToAgent.Closing how, Optional<String> application) {}

    /** What the host must hear of applications that are asked for and not there, so that nobody is asked in vain. */
    List<Message> missing(ToAgent.Countdown asked) {
        var messages = new ArrayList<Message>();
        asked.asking().stream()
                .flatMap(asking -> asking.application().stream())
                .distinct()
                .forEach(name -> missing(name).ifPresent(messages::add));
        return messages;
    }

    /** How an application is really called, as far as that is known. */
    String called(String asked) {
        return names.getOrDefault(asked, asked);
    }

    /** Begins each order once, on a thread of its own: one that hangs keeps no firmer one waiting. */
    void begin(ToAgent.Countdown heard, ToAgent.Closing how) {
        var order = new Order(heard.round(), how, heard.application());
        if (!order.equals(current)) {
            current = order;
            Thread.ofPlatform().daemon().name("closing time").start(() -> {
                rest.begin();
                Message done = pretends(heard) ? nothing(heard) : carriedOut(order, heard.outcomes());
                mailbox.post(story -> story.closed(order.equals(current), done));
            });
        }
    }

    /** It is not closing time, or what was said of it may not have been heard. */
    void forget() {
        current = null;
    }

    private Optional<Message> missing(String asked) {
        return switch (made.get().find(asked)) {
            case Found.NotRunning not -> Optional.of(new FromAgent.NotRunning(asked, not.name()));
            case Found.Unknown unknown ->
                Optional.of(new FromAgent.CannotClose(asked, "No hook and no registered program is called " + asked));
            case Found.Running running -> {
                names.put(asked, running.applications().getFirst().name());
                yield Optional.empty();
            }
        };
    }

    private Message carriedOut(Order order, List<Message.Outcome> saved) {
        try {
            Closer closer = made.get();
            List<CloseResult> results = order.application()
                    .map(asked -> close(closer, order.how(), asked))
                    .orElseGet(closer::closeAll);
            var left = results.stream()
                    .filter(result -> !result.closed())
                    .map(CloseResult::left)
                    .toList();
            return new FromAgent.CloseDone(
                    order.round(),
                    CloseResult.added(saved, results),
                    order.application().isPresent() ? left : List.of());
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.ERROR, "Closing broke", e);
            return new FromAgent.CloseDone(
                    order.round(), saved, List.of("Closing broke: " + Objects.toString(e.getMessage(), "")));
        }
    }

    /** A session that only pretends to end closes nothing on the way. */
    private static boolean pretends(ToAgent.Countdown heard) {
        return heard.pretend() && heard.application().isEmpty();
    }

    private static Message nothing(ToAgent.Countdown heard) {
        return new FromAgent.CloseDone(heard.round(), heard.outcomes(), List.of());
    }

    private static List<CloseResult> close(Closer closer, ToAgent.Closing how, String asked) {
        return closer.find(asked) instanceof Found.Running running
                ? switch (how) {
                    case ASK -> closer.close(running.applications());
                    case END -> closer.end(running.applications());
                }
                : List.of();
    }
}
