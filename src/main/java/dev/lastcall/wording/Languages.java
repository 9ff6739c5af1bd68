package dev.lastcall.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages that all texts are there in. */
public final class Languages {
    private static final List<Locale> OFFERED = Stream.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "uk", "tr", "ar", "he", "zh", "ja", "ko")
            .map(Locale::forLanguageTag)
            .toList();

    private Languages() {}

    /** Those whose texts are in this build; the others would be told in English. */
    public static List<Locale> present() {
        return OFFERED.stream().filter(Languages::isPresent).toList();
    }

    private static boolean isPresent(Locale locale) {
        String language = locale.getLanguage();
        return language.equals("en") || Languages.class.getResource("Messages_" + language + ".properties") != null;
    }

    /** Portuguese is Brazil's, Chinese is written in simplified characters. */
    public static List<Locale> offered() {
        return OFFERED;
    }
}
