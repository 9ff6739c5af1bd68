package dev.lastcall.protocol;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a message that was read has all it must have, and can be written again; the generated adapters leave null what was left out. */
final class Whole {
    private Whole() {}

    static <T> T checked(@Nullable T value) throws ProtocolException {
        switch (value) {
            case null -> throw new ProtocolException("A message leaves out what is required");
            case String text -> text(text);
            case Optional<?> optional -> each(optional.stream().toList());
            case List<?> list -> each(list);
            case Record message -> components(message);
            default -> {}
        }
        return value;
    }

    private static void each(List<?> elements) throws ProtocolException {
        for (Object element : elements) {
            checked(element);
        }
    }

    private static void components(Record message) throws ProtocolException {
        for (RecordComponent component : message.getClass().getRecordComponents()) {
            checked(component(message, component));
        }
    }

    private static void text(String text) throws ProtocolException {
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new ProtocolException("A message has half a character");
        }
    }

    private static @Nullable Object component(Object message, RecordComponent component) throws ProtocolException {
        try {
            return component.getAccessor().invoke(message);
        } catch (ReflectiveOperationException e) {
            throw new ProtocolException("A message cannot be checked", e);
        }
    }
}
