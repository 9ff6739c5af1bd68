package dev.lastcall.ui.console;

import dev.lastcall.console.RequestView;
import dev.lastcall.protocol.Message.Outcome;
import dev.lastcall.protocol.ToCommand.RequestHead;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.ui.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests in words. */
record RowWords(SessionWords all) {
    private static final List<String> RUNNING = List.of("waiting", "asked", "postponed");
    private static final List<String> RESULTS = List.of("saved", "kept", "unsaved", "failed");

    String of(RowColumn column, RequestRow row) {
        return switch (column) {
            case USER -> SessionWords.clean(row.user());
            case ID -> SessionWords.clean(row.session());
            case STATE -> all.countdown(row.state());
            case LEFT -> RUNNING.contains(row.state()) ? all.left(row.deadline()) : "";
            case POSTPONED -> postponed(row);
            case SEEN -> seen(row);
            case DETAIL -> detail(row);
        };
    }

    /** What is asked, of how many, and until when. */
    String line(RequestView request) {
        String state = words().text(request.ended() ? "console.request.ended" : "console.request.open");
        return Stream.of(
                        SessionWords.clean(request.id()),
                        state,
                        words().messages()
                                .plural("console.sessions", request.rows().size()))
                .collect(Collectors.joining(" · "));
    }

    String title(RequestHead head) {
        String action = head.application()
                .map(name -> words().text("console.request.close", SessionWords.clean(name)))
                .orElseGet(() -> words().text("console.request.sign-out"));
        String what = SessionWords.clean(head.id()) + " · " + action;
        return head.reason().isEmpty() ? what : what + " · " + SessionWords.clean(head.reason());
    }

    String by(RequestHead head) {
        return words().text("console.seen", SessionWords.clean(head.requestedBy()), all.time(head.created()));
    }

    String said(RequestView.Line line) {
        String who = line.user().map(SessionWords::clean).orElseGet(() -> words().text("console.talk.you"));
        return words().text("conversation.told", who, all.time(line.at()), SessionWords.clean(line.text()));
    }

    private static String postponed(RequestRow row) {
        return row.postponements().used() + " / " + row.postponements().allowed();
    }

    private String seen(RequestRow row) {
        String where = row.surfaces().stream()
                .map(surface -> SessionWords.clean(surface.where()))
                .distinct()
                .collect(Collectors.joining(", "));
        return row.seen()
                .map(at -> where.isEmpty() ? all.time(at) : words().text("console.seen", where, all.time(at)))
                .orElse("–");
    }

    private String detail(RequestRow row) {
        return Stream.of(
                        row.unsaved().stream().map(words().messages()::said),
                        Stream.of(words().messages().said(row.detail())),
                        row.hooks().stream().map(this::outcome))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String outcome(Outcome outcome) {
        String result = RESULTS.contains(outcome.result()) ? outcome.result() : "saving";
        return words().text("quote.reason", SessionWords.clean(outcome.name()), words().text("work." + result));
    }

    private Wording words() {
        return all.words();
    }
}
