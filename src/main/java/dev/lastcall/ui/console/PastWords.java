package dev.lastcall.ui.console;

import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.ui.Wording;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has been, in words. */
record PastWords(SessionWords all) {
    String of(PastColumn column, Past past) {
        return switch (column) {
            case WHEN -> words().times().moment(past.at());
            case RESULT -> result(past);
            case USER -> SessionWords.clean(past.user());
            case ID -> SessionWords.clean(past.session());
            case REQUEST -> past.request().map(SessionWords::clean).orElse("");
            case BY -> SessionWords.clean(past.by());
            case DETAIL -> detail(past);
        };
    }

    /** All of it, for a search. */
    String everything(Past past) {
        return PastColumn.ALL.stream().map(column -> of(column, past)).collect(Collectors.joining("\n"));
    }

    private String result(Past past) {
        return switch (past.what()) {
            case Past.ENDED -> all.countdown(past.result());
            case "asked", "cancelled" -> all.countdown(past.what());
            case "extended" -> words().text("console.extend.title");
            case "message" -> words().text("console.message.title");
            case "kept-out" -> words().text("console.keep-out.title");
            case "lifted" -> words().text("console.lift");
            default -> SessionWords.clean(past.what());
        };
    }

    private String detail(Past past) {
        return Stream.of(
                        Stream.of(text(past), SessionWords.clean(past.note())),
                        past.unsaved().stream().map(words().messages()::said),
                        past.hooks().stream().map(all::outcome))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String text(Past past) {
        return past.what().equals("extended")
                ? until(past.text())
                : words().messages().said(past.text());
    }

    private String until(String deadline) {
        try {
            return words().text("until", words().times().moment(Instant.parse(deadline)));
        } catch (DateTimeException e) {
            return SessionWords.clean(deadline);
        }
    }

    private Wording words() {
        return all.words();
    }
}
