package dev.lastcall.computer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** From when until when keyboard and mouse of a desktop rested, by the agent's own word. */
record Rest(Instant begin, Instant end) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");
    private static final String BEGUN = "INFO: Keyboard and mouse rest";
    private static final String OVER = "INFO: Keyboard and mouse rest no longer";

    /** As the lines of its log tell; one that nothing ended lasted until the end of the session. */
    static List<Rest> in(List<String> log) {
        var rests = new ArrayList<Rest>();
        for (String line : log) {
            if (line.endsWith(BEGUN)) {
                rests.add(new Rest(moment(line), Instant.MAX));
            } else if (line.endsWith(OVER) && !rests.isEmpty()) {
                rests.add(new Rest(rests.removeLast().begin, moment(line)));
            }
        }
        return rests;
    }

    /** Whether any of its keys was pressed meanwhile. */
    boolean during(Edit edit) {
        return edit.made().isAfter(begin) && edit.begun().isBefore(end);
    }

    private static Instant moment(String line) {
        return OffsetDateTime.parse(line.substring(0, line.indexOf(' ')), MOMENT)
                .toInstant();
    }
}
