package dev.lastcall.platform.linux.accessibility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how toolkits tell the keys of a menu item: GTK {@code s;<Alt>f:s;<Primary>s}, Qt {@code Ctrl+S}, in German {@code Strg+S}. */
final class AtSpiKeys {
    private static final Pattern GTK = Pattern.compile("<(?:Primary|Control)>(.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QT = Pattern.compile("(?:Ctrl|Control|Strg)\\+(.)", Pattern.CASE_INSENSITIVE);

    private AtSpiKeys() {}

    /** {@code Ctrl+} and a capital letter; empty where there are other keys or none. */
    static String read(String text) {
        String last = text.substring(text.lastIndexOf(';') + 1);
        for (Pattern pattern : new Pattern[] {GTK, QT}) {
            Matcher keys = pattern.matcher(last);
            if (keys.matches()) {
                return "Ctrl+" + keys.group(1).toUpperCase(java.util.Locale.ROOT);
            }
        }
        return "";
    }
}
