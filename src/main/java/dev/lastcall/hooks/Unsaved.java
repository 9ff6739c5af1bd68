package dev.lastcall.hooks;

import dev.lastcall.platform.Programs.Inhibitor;
import dev.lastcall.request.PlainText;
import java.util.List;

/**
 * Something that holds a sign-out, in words.
 *
 * @param told to the session's user
 * @param discreet what others are told, to whom the titles of somebody's windows are no business
 */
record Unsaved(String told, String discreet) {
    static Unsaved openly(String name) {
        return new Unsaved(name, name);
    }

    /** Programs that keep the session from ending, each with its reason. */
    static List<Unsaved> inhibited(List<Inhibitor> inhibitors) {
        return inhibitors.stream()
                .map(inhibitor -> openly(PlainText.clean(inhibitor.program() + ": " + inhibitor.reason())))
                .toList();
    }
}
