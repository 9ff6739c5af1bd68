package dev.lastcall.wording;

import dev.lastcall.request.PlainText;
import java.text.Bidi;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;

/** All texts in one language; safe for any thread. */
public final class Messages {
    private static final String BUNDLE = "dev.lastcall.wording.Messages";
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Locale locale;
    private final ResourceBundle bundle;
    private final PluralRule plurals;
    private final Known known;
    private final boolean rightToLeft;

    private Messages(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
        this.plurals = PluralRule.createOrDefault(language(bundle), PluralRuleType.CARDINAL);
        this.rightToLeft = bundle.getString("direction").equals("right-to-left");
        this.known = Known.in(ResourceBundle.getBundle(BUNDLE, Locale.ROOT), bundle);
    }

    /** English where there are no texts in the language of this locale; the locale's country still counts for clocks. */
    public static Messages in(Locale locale) {
        return new Messages(locale, bundle(locale));
    }

    /** One text without values, for who needs no other. */
    public static String word(Locale locale, String key) {
        return bundle(locale).getString(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, locale, exact);
    }

    private static Locale language(ResourceBundle bundle) {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** The text of this key. Numbers go in with the digits a clock has here, words of other people as words of their own. */
    public String text(String key, Object... values) {
        Object[] shown = Arrays.stream(values).map(this::shown).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }

    /** The text of this key's form for that many, which is its value {0}; the other values follow. */
    public String plural(String key, long count, Object... others) {
        String form = key + "." + plurals.select(count).name().toLowerCase(Locale.ROOT);
        Object[] values = new Object[others.length + 1];
        values[0] = count;
        System.arraycopy(others, 0, values, 1, others.length);
        return text(bundle.containsKey(form) ? form : key + ".other", values);
    }

    /** Two sentences of ours, one after the other. */
    public String both(String one, String other) {
        return new MessageFormat(bundle.getString("sentences"), locale).format(new Object[] {one, other});
    }

    public String text(Phrase phrase) {
        return text(phrase.key(), phrase.values().toArray());
    }

    /** What the host or a hook said in English, in this language where it is known. */
    public String said(String english) {
        return known.translated(PlainText.clean(english));
    }

    private String shown(Object value) {
        return switch (value) {
            case Phrase.Said said -> isolated(said(said.english()));
            case Phrase phrase -> text(phrase);
            case List<?> several -> several.stream().map(this::shown).collect(Collectors.joining("; "));
            case String words -> isolated(PlainText.clean(words));
            default -> value.toString();
        };
    }

    /** So that a name in another script does not turn the words around it about. */
    private String isolated(String words) {
        char[] letters = words.toCharArray();
        boolean foreign = isRightToLeft() || Bidi.requiresBidi(letters, 0, letters.length);
        return foreign ? ISOLATE + words + END_OF_ISOLATE : words;
    }
}
