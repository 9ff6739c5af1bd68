package dev.lastcall.wording;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The fixed sentences that the host and the hooks say in English, by their English: whole, or behind the name of what they are said of, as
 * in {@code Untitled 1: has no name yet}. What stands at the place of a value is taken over as it is.
 */
record Known(List<Sentence> sentences) {
    private static final String PREFIX = "said.";
    private static final String COLON = ": ";

    static Known in(ResourceBundle english, ResourceBundle language) {
        return new Known(english.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> new Sentence(english.getString(key), language.getString(key)))
                .toList());
    }

    String translated(String said) {
        Optional<String> whole = sentence(said);
        for (int colon = said.indexOf(COLON); whole.isEmpty() && colon >= 0; colon = said.indexOf(COLON, colon + 1)) {
            int behind = colon + COLON.length();
            whole = sentence(said.substring(behind)).map(told -> said.substring(0, behind) + told);
        }
        return whole.orElse(said);
    }

    private Optional<String> sentence(String said) {
        return sentences.stream()
                .flatMap(sentence -> sentence.told(said).stream())
                .findFirst();
    }

    /** Both are patterns with the same values. */
    record Sentence(String english, String translation) {
        Optional<String> told(String said) {
            var end = new ParsePosition(0);
            Object[] values = new MessageFormat(english).parse(said, end);
            return values != null && end.getIndex() == said.length()
                    ? Optional.of(new MessageFormat(translation).format(values))
                    : Optional.empty();
        }
    }
}
