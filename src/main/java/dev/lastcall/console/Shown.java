package dev.lastcall.console;

import dev.lastcall.wording.Phrase;
import java.util.Optional;
import java.util.function.Supplier;

/** The window, as whoever fills it sees it. Called from any thread. */
public interface Shown {
    /** There is something new; of many boards only the last need be taken. */
    void show(Supplier<Board> board);

    /** What came of an order. */
    void tell(Told told);

    /** Another window takes its place. */
    void leave();

    /** One sentence; {@code failed} if it was not done. */
    record Told(Phrase sentence, boolean failed) {
        /** Takes back what was said last. */
        static final Told NOTHING = new Told(Phrase.said(""), false);

        public static Told done(String key, Object... values) {
            return new Told(Phrase.of(key, values), false);
        }

        /** In the host's words. */
        static Told failed(Exception why) {
            return new Told(Phrase.said(sentence(why)), true);
        }

        static String sentence(Exception why) {
            return Optional.ofNullable(why.getMessage()).orElse(why.getClass().getSimpleName());
        }
    }
}
