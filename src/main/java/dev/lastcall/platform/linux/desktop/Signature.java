package dev.lastcall.platform.linux.desktop;

import java.util.ArrayList;
import java.util.List;

/** Takes signatures apart, see <a href="https://dbus.freedesktop.org/doc/dbus-specification.html#type-system">D-Bus' types</a>. */
final class Signature {
    private static final String PLAIN = "ybnqiuxtdsogvh";
    private static final int DEEPEST = 16;
    private static final int LONGEST = 255;

    private Signature() {}

    /** Each of its types. */
    static List<String> types(String signature) throws BusException {
        if (signature.length() > LONGEST) {
            throw new BusException("A signature is too long");
        }
        var types = new ArrayList<String>();
        for (int at = 0; at < signature.length(); ) {
            int end = end(signature, at, 0);
            types.add(signature.substring(at, end));
            at = end;
        }
        return types;
    }

    /** What stands between the brackets of a structure or of a dictionary's entry. */
    static List<String> members(String type) throws BusException {
        return types(type.substring(1, type.length() - 1));
    }

    /** Where values of a type begin: at multiples of this. */
    static int alignment(char type) {
        return switch (type) {
            case 'n', 'q' -> 2;
            case 'b', 'i', 'u', 'h', 's', 'o', 'a' -> 4;
            case 'x', 't', 'd', '(', '{' -> 8;
            default -> 1;
        };
    }

    private static int end(String text, int at, int depth) throws BusException {
        if (at >= text.length() || depth > DEEPEST) {
            throw new BusException("A signature ends too soon or is too deep");
        }
        char type = text.charAt(at);
        return switch (type) {
            case 'a' -> end(text, at + 1, depth + 1);
            case '(' -> closed(text, at, ')', depth);
            case '{' -> closed(text, at, '}', depth);
            default -> plain(type, at);
        };
    }

    private static int plain(char type, int at) throws BusException {
        if (PLAIN.indexOf(type) < 0) {
            throw new BusException("There is no such type");
        }
        return at + 1;
    }

    private static int closed(String text, int from, char bracket, int depth) throws BusException {
        int at = end(text, from + 1, depth + 1);
        while (at < text.length() && text.charAt(at) != bracket) {
            at = end(text, at, depth + 1);
        }
        if (at >= text.length()) {
            throw new BusException("A bracket is not closed");
        }
        return at + 1;
    }
}
