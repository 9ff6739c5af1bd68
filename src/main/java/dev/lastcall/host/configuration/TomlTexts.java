package dev.lastcall.host.configuration;

import dev.lastcall.request.BadTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** The values of one table; what cannot be used is named with its line, and counts as not there. */
final class TomlTexts implements Settings {
    private final TomlTable table;
    private final String file;
    private final List<String> problems;

    TomlTexts(TomlTable table, String file, List<String> problems) {
        this.table = table;
        this.file = file;
        this.problems = problems;
    }

    String file() {
        return file;
    }

    boolean has(String key) {
        return table.contains(List.of(key));
    }

    void refuseAllBut(Set<String> known) {
        table.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problem(key, "there is no such key"));
    }

    @Override
    public <T> Optional<T> read(String key, Reading<T> reading) {
        String text = text(key);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reading.read(text));
        } catch (BadTextException e) {
            problem(key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Empty where it is not there. */
    String text(String key) {
        Object value = table.get(List.of(key));
        if (value != null && !(value instanceof String)) {
            problem(key, "it must be a text in quotation marks");
        }
        return value instanceof String text ? text : "";
    }

    boolean flag(String key) {
        Object value = table.get(List.of(key));
        if (value != null && !(value instanceof Boolean)) {
            problem(key, "it is either true or false");
        }
        return value instanceof Boolean flag && flag;
    }

    List<String> texts(String key) {
        Object value = table.get(List.of(key));
        if (value instanceof TomlArray array && array.toList().stream().allMatch(String.class::isInstance)) {
            return array.toList().stream().map(String.class::cast).toList();
        }
        if (value != null) {
            problem(key, "it must be a list of texts, such as [\"alice\", \"bob\"]");
        }
        return new ArrayList<>();
    }

    void problem(String key, String what) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        problems.add(file + ":" + (position == null ? 1 : position.line()) + ": " + key + ": " + what);
    }
}
