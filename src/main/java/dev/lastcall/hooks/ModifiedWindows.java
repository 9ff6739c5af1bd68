package dev.lastcall.hooks;

import dev.lastcall.platform.Programs.Window;
import dev.lastcall.request.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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
            "msedge",
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
            "ms-teams",
            "outlook",
            "olk",
            "whatsapp",
            "hexchat",
            "thunderbird",
            "vlc",
            "mpv",
            "spotify",
            "rhythmbox");

    private static final Pattern NAMED_PROGRAM = Pattern.compile("^(.*\\S) [-–—] ([^-–—]+)$");

    private ModifiedWindows() {}

    /** Each with its program and title, as {@code Mousepad: *Untitled 1}, except those that are left out. */
    static List<Unsaved> among(List<Window> windows, Predicate<Window> leftOut) {
        List<Window> modified = windows.stream()
                .filter(ModifiedWindows::isModified)
                .filter(leftOut.negate())
                .toList();
        return modified.stream()
                .map(window -> new Unsaved(name(window), count(window.name(), modified)))
                .toList();
    }

    private static String count(String program, List<Window> modified) {
        long count = modified.stream().filter(w -> w.name().equals(program)).count();
        return PlainText.clean(program) + ": " + count + (count == 1 ? " window" : " windows")
                + " with unsaved changes";
    }

    static boolean isModified(Window window) {
        return !OTHER_PEOPLES_WORDS.contains(program(window))
                && MARKS.stream().anyMatch(mark -> mark.matcher(window.title()).find());
    }

    /** By the name of its file, which Windows has with an ending. */
    private static String program(Window window) {
        String name = window.program().toLowerCase(Locale.ROOT);
        return name.endsWith(".exe") ? name.substring(0, name.length() - ".exe".length()) : name;
    }

    private static String name(Window window) {
        String title = PlainText.clean(window.title());
        Matcher named = NAMED_PROGRAM.matcher(title);
        return PlainText.clean(named.matches() ? named.group(2) + ": " + named.group(1) : window.name() + ": " + title);
    }
}
