package dev.lastcall.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The fixed sentences that the host and the hooks say in English, by their English: whole, or behind the name of what they are said of, as
 * in {@code Untitled 1: has no name yet}.
 */
record Known(Map<String, String> sentences) {
    private static final String PREFIX = "said.";
    private static final String COLON = ": ";

    static Known in(ResourceBundle english, ResourceBundle language) {
        Map<String, String> sentences = new HashMap<>();
        english.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> sentences.put(english.getString(key), language.getString(key)));
        return new Known(sentences);
    }

    String translated(String said) {
        String whole = sentences.get(said);
        if (whole != null) {
            return whole;
        }
        for (int colon = said.indexOf(COLON); colon >= 0; colon = said.indexOf(COLON, colon + 1)) {
            int behind = colon + COLON.length();
            String sentence = sentences.get(said.substring(behind));
            if (sentence != null) {
                return said.substring(0, behind) + sentence;
            }
        }
        return said;
    }
}
