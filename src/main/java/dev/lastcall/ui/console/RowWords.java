package dev.lastcall.ui.console;

import dev.lastcall.console.RequestView;
import dev.lastcall.protocol.ToCommand.RequestHead;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.protocol.ToCommand.Situation;
import dev.lastcall.ui.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests in words. */
record RowWords(SessionWords all) {
    private static final List<String> RUNNING = List.of("waiting", "asked", "postponed");

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
                .map(at -> where.isEmpty() ? all.time(at) : words().text("console.seen", all.time(at), where))
                .orElse("–");
    }

    private String detail(RequestRow row) {
        return Stream.of(
                        row.unsaved().stream().map(words().messages()::said),
                        Stream.of(standing(row)),
                        row.hooks().stream().map(all::outcome))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What there are words for in every language, else what the host says. */
    private String standing(RequestRow row) {
        String said = words().messages().said(row.detail());
        return row.situation()
                .map(now -> standing(row, now))
                .filter(known -> !known.isEmpty())
                .orElse(said);
    }

    private String standing(RequestRow row, Situation now) {
        return switch (row.state()) {
            case "waiting" -> unseen(now);
            case "unsaved" ->
                now.until().map(end -> words().text("until", all.time(end))).orElse("");
            default -> "";
        };
    }

    private String unseen(Situation now) {
        return switch (now.reason().orElse("")) {
            case "locked", "disconnected" ->
                words().text("console.seen", all.state(now.reason().orElseThrow()), all.time(now.since()));
            case "no-agent" ->
                words().text("quote.reason", words().text("console.column.agent"), words().text("console.no"));
            case "not-shown-yet" -> all.countdown("waiting");
            default -> "";
        };
    }

    private Wording words() {
        return all.words();
    }
}
