package dev.lastcall.ui.console;

import java.util.List;
import java.util.Locale;

/** What is told of each session of a request. */
enum RowColumn {
    USER(100),
    ID(80),
    STATE(140),
    LEFT(95),
    POSTPONED(100),
    SEEN(150),
    DETAIL(260);

    static final List<RowColumn> ALL = List.of(values());

    private final int width;

    RowColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String key() {
        return "console.column." + name().toLowerCase(Locale.ROOT);
    }
}
