package dev.lastcall.protocol;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever arrives")
class AnyLineTest {
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud83d",
            "null",
            "true",
            "-",
            "0",
            "9",
            "1e9",
            ".",
            "\"\"",
            " ",
            "\u0000",
            "é",
            "\uD83D",
            "\"type\":",
            "\"PT1M\"",
            "\"x\":[[{");

    /** A true message, broken at one place or several. */
    @Provide
    Arbitrary<String> brokenLines() {
        Arbitrary<String> lines = Arbitraries.of(Samples.full()).map(AnyLineTest::line);
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
        Arbitrary<Integer> cuts = Arbitraries.integers().between(0, 12);
        return Combinators.combine(
                        lines,
                        Combinators.combine(places, cuts, pieces)
                                .as(Break::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((line, breaks) -> breaks.stream().reduce(line, (text, b) -> b.in(text), (a, b) -> b));
    }

    private record Break(double place, int cut, String piece) {
        String in(String text) {
            int at = (int) (place * text.length());
            return text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + cut));
        }
    }

    @Property(tries = 5000)
    @Label("is a message or refused as none")
    void neverAnotherException(@ForAll("brokenLines") String line) {
        readable(line);
    }

    @Property
    @Label("is a message or refused as none, though it is nonsense")
    void nonsense(@ForAll String line) {
        readable(line);
    }

    private static void readable(String received) {
        Message message;
        try {
            message = Wire.read(received);
        } catch (ProtocolException refused) {
            return;
        }
        line(message);
    }

    private static String line(Message message) {
        try {
            return Wire.write(message);
        } catch (ProtocolException e) {
            throw new AssertionError(e);
        }
    }
}
