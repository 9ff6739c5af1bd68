package dev.lastcall.hooks;

import dev.lastcall.protocol.Message;
import dev.lastcall.request.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of saving, over all programs of a session.
 *
 * @param unsaved names of what is not saved; empty means that signing out loses nothing
 */
public record SaveReport(List<HookResult> results, List<String> unsaved) {
    /** So that the report stays well under the size of a message, whatever hooks print. */
    private static final int MOST_OUTCOMES = 24;

    private static final int MOST_NAMES = 40;
    private static final int LONGEST_TEXT = 120;

    public SaveReport {
        results = List.copyOf(results);
        unsaved = List.copyOf(unsaved);
    }

    /** The results as they are told to the host, bounded. */
    public static List<Message.Outcome> outcomes(List<HookResult> results) {
        return results.stream()
                .limit(MOST_OUTCOMES)
                .map(HookResult::outcome)
                .map(o -> new Message.Outcome(shorten(o.name()), o.result(), shorten(o.detail())))
                .toList();
    }

    /** The names as they are told to the host, bounded; how many more there are is said. */
    public List<String> names() {
        if (unsaved.size() <= MOST_NAMES) {
            return unsaved.stream().map(SaveReport::shorten).toList();
        }
        var names = new ArrayList<>(
                unsaved.stream().limit(MOST_NAMES).map(SaveReport::shorten).toList());
        names.add("and " + (unsaved.size() - MOST_NAMES) + " more");
        return names;
    }

    private static String shorten(String text) {
        return PlainText.clean(text, LONGEST_TEXT);
    }
}
