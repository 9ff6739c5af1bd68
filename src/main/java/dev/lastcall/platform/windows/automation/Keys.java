package dev.lastcall.platform.windows.automation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How programs write the keys of a menu's line: {@code Ctrl+S}, in German {@code Strg+S}, some in capitals. */
final class Keys {
    private static final Pattern WITH_CONTROL =
            Pattern.compile("(?:Ctrl|Control|Strg)\\s*\\+\\s*(\\S)", Pattern.CASE_INSENSITIVE);

    private Keys() {}

    /** {@code Ctrl+} and a capital letter; other keys as they are. */
    static String read(String text) {
        String plain = text.strip();
        Matcher keys = WITH_CONTROL.matcher(plain);
        return keys.matches() ? "Ctrl+" + keys.group(1).toUpperCase(Locale.ROOT) : plain;
    }
}
