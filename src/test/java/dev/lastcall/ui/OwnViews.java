package dev.lastcall.ui;

import dev.lastcall.agent.OwnView;
import dev.lastcall.agent.OwnView.Last;
import dev.lastcall.agent.PromptView.Besides.Saved;
import dev.lastcall.agent.PromptView.Progress;
import dev.lastcall.agent.PromptView.Work;
import dev.lastcall.wording.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One view of each kind that the own window can show. */
final class OwnViews {
    private static final List<Work> OPEN = List.of(
            new Work("LibreOffice", Progress.RUNNING_HERE, ""), new Work("Mousepad", Progress.RUNNING_HERE, ""));
    private static final List<Work> SAVED = List.of(
            new Work("LibreOffice", Progress.SAVED, "report.odt, budget.ods"),
            new Work("Neovim", Progress.FAILED, "no answer within 30 seconds"));

    private OwnViews() {}

    static Map<String, OwnView> all() {
        Map<String, OwnView> all = new LinkedHashMap<>();
        all.put("own-idle", view(OPEN, Optional.empty()));
        all.put(
                "own-nothing-open",
                new OwnView(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()));
        all.put(
                "own-saved",
                view(SAVED, Optional.of(new Saved(Views.NOW.minusSeconds(20), List.of("GIMP: poster.xcf")))));
        all.put(
                "own-pending",
                new OwnView(
                        Optional.of(Views.asked()),
                        OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en"),
                        true,
                        Optional.of(Phrase.said("Signing out has already begun."))));
        return all;
    }

    private static OwnView view(List<Work> work, Optional<Saved> saved) {
        return new OwnView(
                Optional.empty(),
                work,
                saved,
                Optional.of(new Last(Views.NOW.minusSeconds(86_400), SAVED)),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
