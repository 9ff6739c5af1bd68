package dev.lastcall.ui.console;

import dev.lastcall.console.Preview;
import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.protocol.ToCommand.Hit;
import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.protocol.ToCommand.Spared;
import dev.lastcall.ui.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a request would reach, whom it would not, and who is out of its reach, in words. */
record ReachWords(Wording words) {
    String counted(int sessions) {
        return sessions == 0
                ? words.text("console.reaches-nobody")
                : words.messages().plural("console.reaches", sessions);
    }

    List<String> lines(Preview all) {
        return Stream.of(
                        all.hits().stream().map(this::hit),
                        all.spared().stream().map(this::spared),
                        all.beyond().stream().map(this::beyond))
                .flatMap(lines -> lines)
                .toList();
    }

    private String hit(Hit hit) {
        Session session = hit.session();
        String who = words.text(
                "console.hit",
                SessionWords.clean(session.user()),
                SessionWords.clean(session.id()),
                SessionWords.clean(session.kind()));
        String why = Stream.concat(hit.why().stream(), Stream.of(hit.remark()))
                .filter(said -> !said.isEmpty())
                .map(words.messages()::said)
                .collect(Collectors.joining("; "));
        return why.isEmpty() ? who : words.text("quote.reason", who, why);
    }

    private String spared(Spared spared) {
        return words.text(
                "console.spared",
                SessionWords.clean(spared.user()),
                words.messages().said(spared.why()));
    }

    /** Who, through what, from where; and the sessions that the same user has here. */
    private String beyond(Beyond beyond) {
        String who = Stream.of(beyond.user(), beyond.program(), beyond.computer())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String where = words.text("console.beyond", who, beyond.path());
        return beyond.here().isEmpty()
                ? where
                : where + "; " + words.text("console.column.id") + " " + String.join(", ", beyond.here());
    }
}
