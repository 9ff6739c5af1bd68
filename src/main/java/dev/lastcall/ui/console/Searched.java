package dev.lastcall.ui.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javax.swing.RowFilter;
import org.jspecify.annotations.Nullable;

/** Rows that hold every word of a search somewhere, in whatever case. */
final class Searched<M> extends RowFilter<M, Integer> {
    private final List<String> wanted;
    private final Locale locale;
    private final IntFunction<String> everything;

    private Searched(List<String> wanted, Locale locale, IntFunction<String> everything) {
        this.wanted = wanted;
        this.locale = locale;
        this.everything = everything;
    }

    /**
     * Nothing where nothing is searched for.
     *
     * @param everything all that is shown in the row of this number in the model
     */
    static <M> @Nullable RowFilter<M, Integer> by(String text, Locale locale, IntFunction<String> everything) {
        List<String> wanted = Arrays.stream(text.toLowerCase(locale).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return wanted.isEmpty() ? null : new Searched<>(wanted, locale, everything);
    }

    @Override
    public boolean include(Entry<? extends M, ? extends Integer> entry) {
        String all = everything.apply(entry.getIdentifier()).toLowerCase(locale);
        return wanted.stream().allMatch(all::contains);
    }
}
