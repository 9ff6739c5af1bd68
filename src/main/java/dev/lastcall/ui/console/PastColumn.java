package dev.lastcall.ui.console;

import dev.lastcall.protocol.ToCommand.Past;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is told of each thing that has been. */
enum PastColumn {
    WHEN(130),
    RESULT(130),
    USER(100),
    ID(80),
    REQUEST(80),
    BY(100),
    DETAIL(460);

    static final List<PastColumn> ALL = List.of(values());

    private final int width;

    PastColumn(int width) {
        this.width = width;
    }

    /** Its number in the table's model. */
    int place() {
        return ALL.indexOf(this);
    }

    int width() {
        return width;
    }

    /** The last one is headed otherwise than where somebody is waited for. */
    String key() {
        return "console.column." + (this == DETAIL ? "reason" : name().toLowerCase(Locale.ROOT));
    }

    /** Of what is alike, the newest comes first. */
    Comparator<Past> order(PastWords words) {
        Comparator<Past> newest = Comparator.comparing(Past::at).reversed();
        return this == WHEN
                ? Comparator.comparing(Past::at)
                : Comparator.comparing((Past past) -> words.of(this, past)).thenComparing(newest);
    }
}
