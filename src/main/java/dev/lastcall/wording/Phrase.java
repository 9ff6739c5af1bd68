package dev.lastcall.wording;

import java.util.List;

/** Something to say, before it is known in which language: a key of the texts, and its values. */
public record Phrase(String key, List<Object> values) {
    private static final String AS_IT_IS = "as-it-is";

    public Phrase {
        values = List.copyOf(values);
    }

    public static Phrase of(String key, Object... values) {
        return new Phrase(key, List.of(values));
    }

    /** A sentence of the host's or of a hook's, in English; translated where it is known. */
    public static Phrase said(String english) {
        return of(AS_IT_IS, new Said(english));
    }

    /** English that a text may hold as a value. */
    public record Said(String english) {}
}
