package dev.lastcall.platform.windows.uiautomation;

import dev.lastcall.platform.windows.com.Bstr;
import dev.lastcall.platform.windows.com.ComException;
import dev.lastcall.platform.windows.com.ComObject;
import dev.lastcall.platform.windows.com.Guid;
import dev.lastcall.platform.windows.com.Slot;
import dev.lastcall.platform.windows.win32.OleAut32;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with an element, which depends on the patterns that it offers at the moment. */
record Abilities(ComObject element, OleAut32 library) {
    /** Does this if the element offers it; whether it does. */
    boolean use(Pattern pattern, Slot method, Object... arguments) throws ComException {
        try (ComObject its = offered(pattern)) {
            if (its != null) {
                its.call(method, arguments);
            }
            return its != null;
        }
    }

    /** Does this, or fails. */
    boolean insist(Pattern pattern, Slot method, Object... arguments) throws ComException {
        if (!use(pattern, method, arguments)) {
            throw ComException.impossible(method);
        }
        return true;
    }

    /** The text of something that is all text, or its beginning. */
    Optional<String> document(int most) throws ComException {
        try (ComObject its = offered(Pattern.TEXT);
                ComObject all = its == null ? null : its.get(Method.DOCUMENT).orElse(null)) {
            return all == null ? Optional.empty() : Optional.of(Bstr.from(all, library, most, Method.TEXT, most));
        }
    }

    private @Nullable ComObject offered(Pattern pattern) throws ComException {
        try (var type = Guid.of(pattern.id())) {
            return element.get(Method.PATTERN, pattern.number(), type).orElse(null);
        }
    }
}
