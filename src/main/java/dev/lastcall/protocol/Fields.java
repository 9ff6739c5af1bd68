package dev.lastcall.protocol;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is left out on the wire arrives in a record's constructor as null. */
final class Fields {
    private Fields() {}

    @SuppressWarnings("NullableOptional")
    static <T> Optional<T> given(@Nullable Optional<T> field) {
        return requireNonNullElse(field, Optional.empty());
    }

    /** Partners of an earlier version leave it out. */
    static <T> List<T> listed(@Nullable List<T> field) {
        return field == null ? List.of() : List.copyOf(field);
    }
}
