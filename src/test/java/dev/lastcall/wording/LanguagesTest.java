package dev.lastcall.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("The texts of each language")
class LanguagesTest {
    static final List<Locale> OFFERED = Languages.offered();

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final String ONE = ".one";
    private static final String OTHER = ".other";
    private static final String NUMBER = "0";
    private static final Map<String, String> ENGLISH = texts(Locale.ENGLISH);

    @ParameterizedTest
    @FieldSource("OFFERED")
    @DisplayName("are all there, in every plural form that the language has, and no others")
    void complete(Locale language) {
        Set<String> wanted = new TreeSet<>();
        for (String key : ENGLISH.keySet()) {
            if (isPlural(key)) {
                forms(language).forEach(form -> wanted.add(stem(key) + "." + form));
            } else {
                wanted.add(key);
            }
        }

        assertThat(texts(language).keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @FieldSource("OFFERED")
    @DisplayName("have the values of the English ones; a number may be left out where it is said in words")
    void places(Locale language) {
        texts(language).forEach((key, text) -> {
            Set<String> here = places(text);
            if (isForm(key)) {
                here.add(NUMBER);
            }

            assertThat(here).as("%s in %s", key, language).isEqualTo(places(english(key)));
        });
    }

    @ParameterizedTest
    @FieldSource("OFFERED")
    @DisplayName("can be used as patterns: no straight apostrophe swallows a value")
    void patterns(Locale language) {
        texts(language).forEach((key, text) -> {
            assertThat(text).as("%s in %s", key, language).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(text, language).getFormats()).allMatch(Objects::isNull);
        });
    }

    private static boolean isPlural(String key) {
        return isForm(key) && (key.endsWith(ONE) || key.endsWith(OTHER));
    }

    private static boolean isForm(String key) {
        return ENGLISH.containsKey(stem(key) + ONE) && ENGLISH.containsKey(stem(key) + OTHER);
    }

    private static String english(String key) {
        return Objects.requireNonNull(ENGLISH.get(isForm(key) ? stem(key) + OTHER : key), key);
    }

    private static String stem(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    /** The forms that whole numbers have. */
    private static Set<String> forms(Locale language) {
        PluralRule rule = PluralRule.createOrDefault(language, PluralRuleType.CARDINAL);
        return IntStream.rangeClosed(0, 200)
                .mapToObj(number -> rule.select(number).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(Locale language) {
        String file = language.getLanguage().equals("en") ? "" : "_" + language.getLanguage();
        var texts = new Properties();
        try (var in = Objects.requireNonNull(
                Messages.class.getResourceAsStream("Messages" + file + ".properties"), language.toString())) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }
}
