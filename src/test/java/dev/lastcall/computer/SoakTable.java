package dev.lastcall.computer;

import dev.lastcall.computer.Edit.Fate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of all edits, a row for each way out and each trouble. For any thread. */
final class SoakTable {
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<String> lost = new ArrayList<>();

    private static final class Row {
        private int courses;
        private final Map<String, Integer> states = new LinkedHashMap<>();
        private final Map<Fate, Integer> fates = new LinkedHashMap<>();
    }

    synchronized void add(WayOut way, Trouble trouble, String state, Map<Fate, Integer> fates, List<String> lostHere) {
        for (String name : List.of(way.title(), way.title() + ", " + words(trouble))) {
            Row row = rows.computeIfAbsent(name, n -> new Row());
            row.courses++;
            row.states.merge(state, 1, Integer::sum);
            fates.forEach((fate, count) -> row.fates.merge(fate, count, Integer::sum));
        }
        lostHere.forEach(line -> lost.add(way.title() + " (" + words(trouble) + "): " + line));
    }

    synchronized List<String> lost() {
        return List.copyOf(lost);
    }

    @Override
    public synchronized String toString() {
        var text = new StringBuilder("""
                | signed out by | courses | ended | edits | saved | kept | held | crashed | rested | lost |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append(line(entry.getKey(), entry.getValue())));
        return text.toString();
    }

    private static String line(String name, Row row) {
        var line = new StringBuilder("| " + name + " | " + row.courses + " | " + states(row));
        line.append(" | ")
                .append(row.fates.values().stream().mapToInt(Integer::intValue).sum());
        for (Fate fate : Fate.values()) {
            line.append(" | ").append(row.fates.getOrDefault(fate, 0));
        }
        return line.append(" |\n").toString();
    }

    private static String states(Row row) {
        return String.join(
                ", ",
                row.states.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .toList());
    }

    private static String words(Trouble trouble) {
        return trouble.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
