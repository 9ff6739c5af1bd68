package dev.lastcall.platform.linux.portal;

import dev.lastcall.platform.Look;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.Struct;
import org.jspecify.annotations.Nullable;

/** Reads the portal's group of settings about appearance; what is not as it is documented is as if it were not said. */
final class AppearanceGroup {
    private static final int DARK = 1;
    private static final int LIGHT = 2;
    private static final int FULL = 255;

    private AppearanceGroup() {}

    static Look look(Map<String, ?> values) {
        return new Look(
                number(values.get("color-scheme"))
                        .filter(scheme -> scheme == DARK || scheme == LIGHT)
                        .map(scheme -> scheme == DARK),
                color(values.get("accent-color")),
                number(values.get("contrast")).map(contrast -> contrast == 1),
                number(values.get("reduced-motion")).map(motion -> motion == 1));
    }

    private static Optional<Integer> number(@Nullable Object value) {
        return value instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    /** Three shares from 0 to 1; others mean that there is no accent. */
    private static Optional<Integer> color(@Nullable Object value) {
        List<?> parts =
                switch (value) {
                    case Struct struct -> List.of(struct.getParameters());
                    case Object[] array -> List.of(array);
                    case List<?> list -> list;
                    case null, default -> List.of();
                };
        boolean isColor = parts.size() == 3 && parts.stream().allMatch(AppearanceGroup::isShare);
        return isColor
                ? Optional.of(parts.stream().reduce(0, (rgb, part) -> rgb << 8 | channel(part), Integer::sum))
                : Optional.empty();
    }

    private static boolean isShare(Object part) {
        return part instanceof Double share && share >= 0 && share <= 1;
    }

    private static int channel(Object share) {
        return (int) Math.round((Double) share * FULL);
    }
}
