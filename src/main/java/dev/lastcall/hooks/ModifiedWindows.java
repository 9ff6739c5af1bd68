package dev.lastcall.hooks;

import dev.lastcall.platform.Programs.Window;
import dev.lastcall.request.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The safety net: windows whose titles say that they hold something modified, in the ways that programs have of saying it. Programs whose
 * titles are other people's words (web pages, channels of a chat) are left out, since a star means nothing there.
 */
final class ModifiedWindows {
    /** What follows a document's name, such as {@code  - Mousepad}. */
    private static final String END = "(?= [-–—|(] ?|$)";

    private static final List<Pattern> MARKS = List.of(
            // *Untitled 1 - Mousepad; but *scratch* is the name of a buffer
            Pattern.compile("^\\*(?![^*]*\\*)\\s*\\S"),
            // ● app.ts - Visual Studio Code
            Pattern.compile("^●\\s*\\S"),
            // notes.txt * — Kate, report.odt* - Calligra; but not a****
            Pattern.compile("^[^*]*[^*\\s] ?\\*" + END),
            // notes.txt • - Sublime Text
            Pattern.compile("\\S •" + END),
            // notes.txt [+] - vi, notes.txt [modified], Untitled (modified)
            Pattern.compile("\\[\\+]|\\[modified]|\\(modified\\)", Pattern.CASE_INSENSITIVE),
            // notes.txt - Modified
            Pattern.compile("\\S [-–—] modified$", Pattern.CASE_INSENSITIVE),
            // notes.txt + (~/work) - VIM
            Pattern.compile("\\S \\+ \\(.+\\) - (?:G|N)?VIM\\d*$"));

    private static final Set<String> OTHER_PEOPLES_WORDS = Set.of(
            "firefox",
            "firefox-esr",
            "chromium",
            "chrome",
            "google-chrome",
            "brave-browser",
            "microsoft-edge",
            "vivaldi",
            "opera",
            "epiphany",
            "falkon",
            "slack",
            "discord",
            "element",
            "element-desktop",
            "signal",
            "telegram-desktop",
            "teams",
            "hexchat",
            "thunderbird",
            "vlc",
            "mpv",
            "spotify",
            "rhythmbox");

    private static final Pattern NAMED_PROGRAM = Pattern.compile("^(.*\\S) [-–—] ([^-–—]+)$");

    private ModifiedWindows() {}

    /** Their names, as {@code Mousepad: *Untitled 1}; windows of programs whose hooks have told all there is to tell are left out. */
    static List<String> names(List<Window> windows, List<Hook> told) {
        var names = new ArrayList<String>();
        for (Window window : windows) {
            if (isModified(window) && told.stream().noneMatch(hook -> isOf(hook, window))) {
                names.add(name(window));
            }
        }
        return names.stream().distinct().toList();
    }

    static boolean isModified(Window window) {
        return !OTHER_PEOPLES_WORDS.contains(window.program().toLowerCase(Locale.ROOT))
                && MARKS.stream().anyMatch(mark -> mark.matcher(window.title()).find());
    }

    private static boolean isOf(Hook hook, Window window) {
        return hook.isNamed(window.program()) || hook.running().stream().anyMatch(window.program()::equalsIgnoreCase);
    }

    private static String name(Window window) {
        String title = PlainText.clean(window.title());
        Matcher named = NAMED_PROGRAM.matcher(title);
        return PlainText.clean(
                named.matches() ? named.group(2) + ": " + named.group(1) : window.program() + ": " + title);
    }
}
