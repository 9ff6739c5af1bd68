package dev.lastcall.platform.linux.desktop;

import java.util.List;

/**
 * A value of D-Bus that says itself of what type it is.
 *
 * @param signature of one type
 * @param value numbers, text and booleans as Java has them, arrays as lists, of bytes as byte arrays, dictionaries as maps, structures as lists
 */
record Variant(String signature, Object value) {
    static Variant text(String value) {
        return new Variant("s", value);
    }

    static Variant number(int value) {
        return new Variant("i", value);
    }

    static Variant flag(boolean value) {
        return new Variant("b", value);
    }

    static Variant list(String signature, List<?> values) {
        return new Variant(signature, values);
    }
}
