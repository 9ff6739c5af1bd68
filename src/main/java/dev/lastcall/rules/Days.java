package dev.lastcall.rules;

import dev.lastcall.request.BadTextException;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Days of the week.
 *
 * @param text as it was written: {@code mon-fri}, {@code sat,sun}, {@code daily}
 */
public record Days(String text, Set<DayOfWeek> days) {
    public static final Days DAILY = new Days("daily", EnumSet.allOf(DayOfWeek.class));
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    public Days {
        days = Set.copyOf(days);
    }

    /** Reads single days and ranges, parted by commas; {@code fri-mon} goes over the weekend. */
    public static Days parse(String text) throws BadTextException {
        String small = text.strip().toLowerCase(Locale.ROOT);
        if (small.equals("daily")) {
            return DAILY;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : small.split(",", -1)) {
            String[] ends = part.strip().split("-", 2);
            DayOfWeek last = day(ends[ends.length - 1], text);
            for (DayOfWeek day = day(ends[0], text); day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return new Days(small, days);
    }

    boolean contains(DayOfWeek day) {
        return days.contains(day);
    }

    private static DayOfWeek day(String name, String text) throws BadTextException {
        int number = NAMES.indexOf(name.strip());
        if (number < 0) {
            throw new BadTextException(text, "days such as mon-fri, or sat,sun, or daily");
        }
        return DayOfWeek.of(number + 1);
    }
}
