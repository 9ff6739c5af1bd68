package dev.lastcall.cli;

import java.util.regex.Pattern;

/**
 * A word that may stand where somebody is typing.
 *
 * @param about a few words on it, maybe other people's
 */
record Candidate(String word, String about) {
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    /** Whether no shell can take a name for anything but a word, nor a verb for an option. */
    static boolean isHarmless(String name) {
        return HARMLESS.matcher(name).matches();
    }
}
