package dev.lastcall.wording;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The fixed sentences that the host and the hooks say in English, by their English: whole, or behind the name of what they are said of, as
 * in {@code Untitled 1: has no name yet}. What stands at the place of a value is taken over as it is.
 */
record Known(List<Sentence> sentences) {
    private static final String PREFIX = "said.";
    /** What the agent itself tells the host in English comes back in the host's sentences. */
    private static final Set<String> TOLD = Set.of("hindrance.asks", "hindrance.closed");

    private static final String COLON = ": ";

    static Known in(ResourceBundle english, ResourceBundle language) {
        return new Known(english.keySet().stream()
                .filter(key -> key.startsWith(PREFIX) || TOLD.contains(key))
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
                .flatMap(sentence -> sentence.told(said, this::translated).stream())
                .findFirst();
    }

    /** Both are patterns with the same values. */
    record Sentence(String english, String translation) {
        Optional<String> told(String said, UnaryOperator<String> translated) {
            var end = new ParsePosition(0);
            Object[] values = new MessageFormat(english).parse(said, end);
            return values != null && end.getIndex() == said.length()
                    ? Optional.of(new MessageFormat(translation).format(told(values, translated)))
                    : Optional.empty();
        }

        /** A value may be such a sentence, too; one that is the whole sentence would never end. */
        private Object[] told(Object[] values, UnaryOperator<String> translated) {
            return Stream.of(values)
                    .map(value -> translated.apply((String) value))
                    .toArray();
        }
    }
}
