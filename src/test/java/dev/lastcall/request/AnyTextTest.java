package dev.lastcall.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

@Label("Any text of other people")
class AnyTextTest {
    /** Mostly what is dangerous. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.chars().all()),
                        Tuple.of(2, Arbitraries.chars().range('\u2000', '\u206f')),
                        Tuple.of(2, Arbitraries.chars().range('\ud800', '\udfff')),
                        Tuple.of(2, Arbitraries.chars().range('\u0000', '\u00ad')),
                        Tuple.of(1, Arbitraries.of(' ', '\n', 'x')))
                .list()
                .ofMaxSize(700)
                .map(AnyTextTest::joined);
    }

    @Property
    @Label("is safe once it is clean")
    void safe(@ForAll("texts") String text) {
        String clean = PlainText.clean(text);

        assertThat(clean.codePointCount(0, clean.length())).isLessThanOrEqualTo(PlainText.LONGEST);
        assertThat(clean.codePoints())
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    @Property
    @Label("is clean once it has been cleaned")
    void once(@ForAll("texts") String text) {
        String clean = PlainText.clean(text);

        assertThat(PlainText.clean(clean)).isEqualTo(clean);
    }

    private static String joined(List<Character> characters) {
        var text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }
}
