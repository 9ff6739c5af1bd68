package dev.lastcall.platform.windows.uiautomation;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.com.Bstr;
import dev.lastcall.platform.windows.com.Callers;
import dev.lastcall.platform.windows.com.ComObject;
import dev.lastcall.platform.windows.com.Slot;
import dev.lastcall.platform.windows.com.Variant;
import java.util.List;
import java.util.Optional;

/**
 * An <a href="https://learn.microsoft.com/en-us/windows/win32/api/uiautomationclient/nn-uiautomationclient-iuiautomationelement">element</a> of a program's window. Two are
 * equal when they stand for the same. What it is was asked for with it; all else is asked of its program each time, and is empty, false or 0 where the
 * element is gone.
 */
public final class UiElement {
    private static final int LONGEST = 1024;
    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_ID = 32;

    private final Search search;
    private final ComObject object;
    private final Abilities abilities;

    UiElement(Search search, ComObject object) {
        this.search = search;
        this.object = object;
        this.abilities = new Abilities(object, search.library());
    }

    public ControlType type() throws PlatformException {
        return ControlType.of(read(Method.CACHED, Property.CONTROL_TYPE, Variant::number, 0));
    }

    /** Of the window it is made of, or what its toolkit calls it. */
    public String className() throws PlatformException {
        return read(Method.CACHED, Property.CLASS_NAME, value -> value.text(LONGEST), "");
    }

    /** Of the window it is, 0 if it is none. */
    public long handle() throws PlatformException {
        return Integer.toUnsignedLong(read(Method.CACHED, Property.NATIVE_WINDOW_HANDLE, Variant::number, 0));
    }

    public String text(Property property) throws PlatformException {
        return read(Method.CURRENT, property, value -> value.text(LONGEST), "");
    }

    public boolean is(Property property) throws PlatformException {
        return read(Method.CURRENT, property, Variant::isTrue, false);
    }

    /** Whether it is known not to be. */
    public boolean isNot(Property property) throws PlatformException {
        return read(Method.CURRENT, property, value -> !value.isTrue(), false);
    }

    public int number(Property property) throws PlatformException {
        return read(Method.CURRENT, property, Variant::number, 0);
    }

    /** The elements that are directly in it, at most some hundreds. */
    public List<UiElement> children() throws PlatformException {
        return ask(() -> search.in(object), List.of());
    }

    /** The text in it, or the beginning of it. */
    public String content() throws PlatformException {
        Optional<String> document = ask(() -> abilities.document(LONGEST_TEXT), Optional.empty());
        return document.isPresent()
                ? document.get()
                : read(Method.CURRENT, Property.VALUE, value -> value.text(LONGEST_TEXT), "");
    }

    /** Does what a click does, and does not wait for the end of it. */
    public void press() throws PlatformException {
        search.apartment()
                .tell(() -> abilities.use(Pattern.INVOKE, Method.INVOKE)
                        || abilities.insist(Pattern.LEGACY_ACCESSIBLE, Method.DEFAULT_ACTION));
    }

    /** Makes it the current one among its like. */
    public void select() throws PlatformException {
        search.apartment().tell(() -> abilities.insist(Pattern.SELECTION_ITEM, Method.SELECT));
    }

    /** Opens a menu, or closes it again. */
    public void fold(boolean open) throws PlatformException {
        search.apartment().tell(() -> abilities.use(Pattern.EXPAND_COLLAPSE, open ? Method.EXPAND : Method.COLLAPSE));
    }

    /** Puts a text in place of what is in it. */
    public void write(String text) throws PlatformException {
        search.apartment().ask(() -> {
            try (Bstr value = Bstr.of(text, search.library())) {
                return abilities.insist(Pattern.VALUE, Method.SET_VALUE, value.pointer());
            }
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UiElement element && (element == this || isSame(element));
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    private boolean isSame(UiElement other) {
        List<Integer> id = id();
        return !id.isEmpty() && id.equals(other.id());
    }

    private List<Integer> id() {
        try {
            return read(Method.CACHED, Property.RUNTIME_ID, value -> value.numbers(LONGEST_ID), List.of());
        } catch (PlatformException e) {
            return List.of();
        }
    }

    private interface Reading<T> {
        T of(Variant value);
    }

    private <T> T read(Slot method, Property property, Reading<T> reading, T otherwise) throws PlatformException {
        return ask(
                () -> {
                    try (var value = new Variant(search.library())) {
                        object.call(method, property.number(), value.pointer());
                        return reading.of(value);
                    }
                },
                otherwise);
    }

    private <T> T ask(Callers.Call<T> call, T otherwise) throws PlatformException {
        return search.ask(call, otherwise);
    }
}
