package dev.lastcall.ui.console;

import dev.lastcall.console.SessionView;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the table tells of a session; the order here is that of a new table. */
enum SessionColumn {
    USER(110),
    NAME(110),
    STATE(135),
    KIND(70),
    REMOTE(115),
    SINCE(80),
    IDLE(70),
    CPU(75),
    MEMORY(85),
    PROCESSES(80),
    UNSAVED(85),
    AGENT(70),
    REQUEST(150),
    ID(70);

    static final List<SessionColumn> ALL = List.of(values());

    private final int width;

    SessionColumn(int width) {
        this.width = width;
    }

    static Optional<SessionColumn> named(String name) {
        return ALL.stream().filter(column -> column.word().equals(name)).findFirst();
    }

    /** Its number in the table's model. */
    int place() {
        return ALL.indexOf(this);
    }

    /** Its name in keys of texts and in what is remembered. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "console.column." + word();
    }

    int width() {
        return width;
    }

    /** Of what is alike, the users and then the sign-ins are in order. */
    Comparator<SessionView> order() {
        return first().thenComparing(SessionView::user).thenComparing(SessionView::since);
    }

    private Comparator<SessionView> first() {
        return switch (this) {
            case USER -> Comparator.comparing(SessionView::user);
            case NAME -> Comparator.comparing(SessionView::name);
            case STATE -> Comparator.comparing(SessionView::state);
            case KIND -> Comparator.comparing(SessionView::kind);
            case REMOTE -> Comparator.comparing(session -> session.remote().orElse(""));
            case SINCE -> Comparator.comparing(SessionView::since);
            case IDLE -> Comparator.comparing(session -> session.idle().orElse(Duration.ofNanos(-1)));
            case CPU ->
                Comparator.comparingInt(
                        session -> session.figures().cpuPercent().orElse(-1));
            case MEMORY ->
                Comparator.comparingLong(
                        session -> session.figures().memoryBytes().orElse(-1));
            case PROCESSES ->
                Comparator.comparingInt(session -> session.figures().processes().orElse(-1));
            case UNSAVED ->
                Comparator.comparingInt(session -> session.figures().unsaved().orElse(-1));
            case AGENT -> Comparator.comparing(SessionView::agent);
            case REQUEST -> Comparator.comparingLong(SessionColumn::deadline);
            case ID -> Comparator.comparing(SessionView::id);
        };
    }

    boolean isNumber() {
        return switch (this) {
            case IDLE, CPU, MEMORY, PROCESSES, UNSAVED -> true;
            case USER, NAME, STATE, KIND, REMOTE, SINCE, AGENT, REQUEST, ID -> false;
        };
    }

    boolean isShownAtFirst() {
        return this != PROCESSES && this != ID;
    }

    private static long deadline(SessionView session) {
        return session.asked().map(asked -> asked.deadline().getEpochSecond()).orElse(Long.MAX_VALUE);
    }
}
