package dev.lastcall.hooks;

import dev.lastcall.protocol.Message;
import dev.lastcall.request.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of saving, over all programs of a session.
 *
 * @param unsaved names of what is not saved, for the session's user; empty means that signing out loses nothing
 * @param discreet the same for others, without the titles of windows
 */
public record SaveReport(List<HookResult> results, List<String> unsaved, List<String> discreet) {
    /** So that the report stays well under the size of a message, whatever hooks print. */
    private static final int MOST_OUTCOMES = 24;

    private static final int MOST_NAMES = 40;
    private static final int LONGEST_TEXT = 120;

    public SaveReport {
        results = List.copyOf(results);
        unsaved = List.copyOf(unsaved);
        discreet = List.copyOf(discreet);
    }

    /** Of which others may know everything. */
    public SaveReport(List<HookResult> results, List<String> unsaved) {
        this(results, unsaved, unsaved);
    }

    static SaveReport of(List<HookResult> results, List<Unsaved> unsaved) {
        return new SaveReport(
                results,
                unsaved.stream().map(Unsaved::told).distinct().toList(),
                unsaved.stream().map(Unsaved::discreet).distinct().toList());
    }

    /** The results as they are told to the host, bounded. */
    public static List<Message.Outcome> outcomes(List<HookResult> results) {
        return results.stream()
                .limit(MOST_OUTCOMES)
                .map(HookResult::outcome)
                .map(o -> new Message.Outcome(shorten(o.name()), o.result(), shorten(o.detail())))
                .toList();
    }

    /** The names as the session's user reads them, bounded; how many more there are is said. */
    public List<String> names() {
        return bounded(unsaved);
    }

    /**
     * The names as they are told to the host, bounded.
     *
     * @param titles whether the administrator wants to read the titles of windows
     */
    public List<String> names(boolean titles) {
        return bounded(titles ? unsaved : discreet);
    }

    private static List<String> bounded(List<String> all) {
        if (all.size() <= MOST_NAMES) {
            return all.stream().map(SaveReport::shorten).toList();
        }
        var names = new ArrayList<>(
                all.stream().limit(MOST_NAMES).map(SaveReport::shorten).toList());
        names.add("and " + (all.size() - MOST_NAMES) + " more");
        return names;
    }

    private static String shorten(String text) {
        return PlainText.clean(text, LONGEST_TEXT);
    }
}
