package dev.lastcall.host;

import dev.lastcall.protocol.Message.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was lately said in one session: what administrators told, and what its user noted. For one thread. */
final class Talk {
    /** All of them, as long as they may be, fit with the rest of a snapshot into one line. */
    private static final int MOST = 8;

    private final List<Said> lines = new ArrayList<>();
    private final Set<Integer> unshown = new HashSet<>();
    private int last;

    /** The number of what is told next. */
    int next() {
        return last + 1;
    }

    void told(Said said) {
        last = said.number();
        unshown.add(last);
        add(said);
    }

    void noted(Instant at, String text) {
        if (!text.isEmpty()) {
            add(new Said(0, at, Optional.empty(), text));
        }
    }

    void shown(int number) {
        unshown.remove(number);
    }

    boolean awaits(int number) {
        return unshown.contains(number);
    }

    /** What its user has not seen yet. */
    List<Said> unshown() {
        return lines.stream().filter(line -> unshown.contains(line.number())).toList();
    }

    /** All since this instant, and before it what its user has not seen yet. */
    List<Said> since(Instant begin) {
        return lines.stream()
                .filter(line -> !line.at().isBefore(begin) || unshown.contains(line.number()))
                .toList();
    }

    private void add(Said line) {
        lines.add(line);
        if (lines.size() > MOST) {
            unshown.remove(lines.removeFirst().number());
        }
    }
}
