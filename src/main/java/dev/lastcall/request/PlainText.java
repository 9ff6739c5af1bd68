package dev.lastcall.request;

import java.util.regex.Pattern;

/** Text of other people, made safe to show anywhere: one line, no control or direction-override characters, bounded. */
public final class PlainText {
    /** At most so many characters (code points) of a reason, a note or a message are kept. */
    public static final int LONGEST = 500;

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\s\\u2028\\u2029]+");
    /** Control (but not spacing), format (bidirectional overrides, zero-width) and unpaired surrogate characters. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\s]]");

    private PlainText() {}

    public static String clean(String text) {
        return clean(text, LONGEST);
    }

    /** The same, of at most so many characters. */
    public static String clean(String text, int longest) {
        String safe = UNSAFE.matcher(text).replaceAll("");
        return shorten(SPACES.matcher(safe).replaceAll(" ").strip(), longest);
    }

    private static String shorten(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
