package dev.lastcall.platform.windows.uiautomation;

import com.sun.jna.Pointer;
import dev.lastcall.platform.windows.com.PlayedObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An element of a program that a test plays, as an object of COM. */
public final class PlayedElement {
    private static final int FALSE_ARGUMENT = 0x80070057;
    private static final int GONE = 0x80040201;

    final PlayedObject object = new PlayedObject();
    private final PlayedAutomation stage;
    private final Map<Property, Supplier<Object>> properties = new EnumMap<>(Property.class);
    private final Map<Integer, PlayedObject> patterns = new HashMap<>();
    private final List<PlayedElement> children = new ArrayList<>();
    private Supplier<List<PlayedElement>> shown = () -> List.copyOf(children);
    private boolean gone;

    PlayedElement(PlayedAutomation stage, ControlType type, String name, int number) {
        this.stage = stage;
        with(Property.CONTROL_TYPE, type.number());
        with(Property.RUNTIME_ID, new int[] {42, number});
        with(Property.NAME, name);
        with(Property.IS_ENABLED, true);
        object.on(Method.FIND_ALL.place(), (scope, condition, request, found) -> found(scope, found));
        object.on(Method.CURRENT.place(), (property, value, none, nothing) -> read((int) property, value, true));
        object.on(Method.CACHED.place(), (property, value, none, nothing) -> read((int) property, value, false));
    }

    public PlayedElement with(Property property, Object value) {
        return having(property, () -> value);
    }

    public PlayedElement having(Property property, Supplier<Object> value) {
        properties.put(property, value);
        return this;
    }

    public PlayedElement add(PlayedElement... more) {
        children.addAll(List.of(more));
        return this;
    }

    /** Shows its children only while this is so. */
    public PlayedElement showing(Supplier<Boolean> isOpen) {
        shown = () -> isOpen.get() ? List.copyOf(children) : List.of();
        return this;
    }

    /** Answers no question about its children any more. */
    public void hang() {
        shown = () -> {
            try {
                stage.curtain.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
    }

    public void vanish() {
        gone = true;
    }

    public PlayedElement whenInvoked(Runnable action) {
        return can(Pattern.INVOKE, Method.INVOKE, text -> action.run());
    }

    /** Can only be used as screen readers of old do. */
    public PlayedElement whenUsed(Runnable action) {
        return can(Pattern.LEGACY_ACCESSIBLE, Method.DEFAULT_ACTION, text -> action.run());
    }

    /** Has a text that is more than a value. */
    public PlayedElement saying(String text) {
        PlayedObject all = stage.played(new PlayedObject().on(Method.TEXT.place(), (most, given, c, d) -> {
            new Pointer(given).setPointer(0, stage.values.SysAllocStringLen(text.toCharArray(), text.length()));
            return 0;
        }));
        return offering(
                Pattern.TEXT, new PlayedObject().on(Method.DOCUMENT.place(), (given, b, c, d) -> all.giveTo(given)));
    }

    public PlayedElement whenSelected(Runnable action) {
        return can(Pattern.SELECTION_ITEM, Method.SELECT, text -> action.run());
    }

    public PlayedElement whenWritten(Consumer<String> action) {
        return can(Pattern.VALUE, Method.SET_VALUE, action);
    }

    public PlayedElement folds(Consumer<Boolean> open) {
        var pattern = new PlayedObject()
                .on(Method.EXPAND.place(), (a, b, c, d) -> done(() -> open.accept(true)))
                .on(Method.COLLAPSE.place(), (a, b, c, d) -> done(() -> open.accept(false)));
        with(Property.IS_EXPAND_COLLAPSE_AVAILABLE, true);
        return offering(Pattern.EXPAND_COLLAPSE, pattern);
    }

    private PlayedElement can(Pattern pattern, Method method, Consumer<String> action) {
        var its = new PlayedObject().on(method.place(), (text, b, c, d) -> {
            action.accept(method == Method.SET_VALUE ? text(text) : "");
            return 0;
        });
        return offering(pattern, its);
    }

    private PlayedElement offering(Pattern pattern, PlayedObject its) {
        patterns.put(pattern.number(), stage.played(its));
        object.on(Method.PATTERN.place(), (number, type, given, none) -> {
            PlayedObject offered = patterns.get((int) number);
            return offered == null || !stage.isNamed(type, Pattern.values(), (int) number) ? 0 : offered.giveTo(given);
        });
        return this;
    }

    private int found(long scope, long found) {
        if (gone || (int) scope != 2) {
            return GONE;
        }
        return stage.array(shown.get()).giveTo(found);
    }

    private int read(int number, long value, boolean now) {
        if (gone) {
            return GONE;
        }
        for (Property property : Property.values()) {
            if (property.number() == number) {
                return put(property, value, now);
            }
        }
        return FALSE_ARGUMENT;
    }

    private int put(Property property, long value, boolean now) {
        Supplier<Object> its = properties.get(property);
        if (!now && !stage.asked.contains(property.number())) {
            return FALSE_ARGUMENT;
        }
        if (its != null) {
            stage.values.put(its.get(), new Pointer(value));
        }
        return 0;
    }

    private static int done(Runnable action) {
        action.run();
        return 0;
    }

    private static String text(long address) {
        var text = new Pointer(address);
        return new String(text.getByteArray(0, text.getInt(-4)), StandardCharsets.UTF_16LE);
    }
}
