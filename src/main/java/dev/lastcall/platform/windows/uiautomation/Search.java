package dev.lastcall.platform.windows.uiautomation;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.com.Apartment;
import dev.lastcall.platform.windows.com.Callers;
import dev.lastcall.platform.windows.com.ComException;
import dev.lastcall.platform.windows.com.ComObject;
import dev.lastcall.platform.windows.win32.OleAut32;
import java.util.ArrayList;
import java.util.List;

/**
 * How elements are looked for.
 *
 * @param shown the condition that an element is meant for people
 * @param request for what is asked together with each element
 */
record Search(Apartment apartment, OleAut32 library, ComObject shown, ComObject request) {
    private static final int CHILDREN = 2;
    private static final int MOST = 500;

    UiElement element(ComObject object) {
        var element = new UiElement(this, object);
        apartment.keep(object, element);
        return element;
    }

    /** The elements that are directly in this one. */
    List<UiElement> in(ComObject parent) throws ComException {
        var elements = new ArrayList<UiElement>();
        try (ComObject found =
                parent.get(Method.FIND_ALL, CHILDREN, shown, request).orElse(null)) {
            int length = found == null ? 0 : Math.min(found.number(Method.LENGTH), MOST);
            for (int i = 0; found != null && i < length; i++) {
                found.get(Method.ELEMENT, i).map(this::element).ifPresent(elements::add);
            }
        }
        return elements;
    }

    /** An answer, or another value where the element is gone or cannot do this. */
    <T> T ask(Callers.Call<T> call, T otherwise) throws PlatformException {
        return apartment.ask(() -> {
            try {
                return call.make();
            } catch (ComException e) {
                if (e.isSilence()) {
                    throw e;
                }
                return otherwise;
            }
        });
    }
}
