package dev.lastcall.platform.windows.automation;

import java.util.regex.Pattern;

/** How Windows' own Notepad names its tabs: {@code letter.txt. Modified.}, in the language of its user. The window's title has the name alone. */
final class TabName {
    private static final Pattern WITH_STATE = Pattern.compile("(.+)\\. \\P{Punct}+\\.");

    private TabName() {}

    static String read(String name) {
        var parts = WITH_STATE.matcher(name.strip());
        return parts.matches() ? parts.group(1) : name;
    }
}
