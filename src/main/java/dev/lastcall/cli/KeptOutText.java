package dev.lastcall.cli;

import dev.lastcall.protocol.ToCommand.Keeper;
import dev.lastcall.protocol.ToCommand.KeptOut;
import dev.lastcall.request.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Who keeps new sign-ins out, for people. */
final class KeptOutText {
    private final LocalTimes times;

    KeptOutText(LocalTimes times) {
        this.times = times;
    }

    List<String> of(KeptOut answer) {
        if (answer.standing().isEmpty()) {
            return List.of("Nobody is kept out.");
        }
        var lines = new ArrayList<String>();
        lines.add("New sign-ins are kept out; root and the group lastcall can sign in:");
        answer.standing().forEach(keeper -> lines.add("  " + of(keeper)));
        if (!answer.unheeding().isEmpty()) {
            lines.add("Not heeded by " + String.join(", ", answer.unheeding()) + "; lastcall doctor says more.");
        }
        return lines;
    }

    private String of(Keeper keeper) {
        String why = keeper.reason().isEmpty() ? "" : ": " + PlainText.clean(keeper.reason());
        return "by " + keeper.by() + " since " + times.time(keeper.since()) + ", " + end(keeper) + why;
    }

    private String end(Keeper keeper) {
        return keeper.until()
                .map(until -> "until " + times.deadline(until))
                .or(() -> keeper.request().map(id -> "until " + id + " has ended"))
                .orElse("until it is lifted");
    }
}
