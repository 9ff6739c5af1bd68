package dev.lastcall.hooks;

import dev.lastcall.request.BadTextException;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.TimeText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/** Reads the text of one hook file. In commands, {@code ${hooks}} stands for the folder that the file lies in. */
final class HookFile {
    private static final List<String> KEYS = List.of("name", "running", "save", "close", "timeout", "overwrites");
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);

    private final Path file;
    private final TomlParseResult table;

    private HookFile(Path file, TomlParseResult table) {
        this.file = file;
        this.table = table;
    }

    static Hook parse(String toml, Path file, Hook.Origin origin) throws BadHookException {
        var text = new HookFile(file, Toml.parse(toml));
        text.rejectErrors();
        text.rejectUnknownKeys();
        return text.hook(origin);
    }

    private Hook hook(Hook.Origin origin) throws BadHookException {
        return new Hook(name(), required("running"), save(), command(texts("close")), timeout(), file, origin);
    }

    private void rejectErrors() throws BadHookException {
        if (table.hasErrors()) {
            var first = table.errors().getFirst();
            throw new BadHookException(
                    file, first.position().line(), PlainText.clean(Objects.toString(first.getMessage(), "not TOML")));
        }
    }

    private void rejectUnknownKeys() throws BadHookException {
        for (String key : table.keySet()) {
            if (!KEYS.contains(key)) {
                throw bad(
                        key,
                        "'" + PlainText.clean(key) + "' is not a key of a hook; there are " + String.join(", ", KEYS));
            }
        }
    }

    private String name() throws BadHookException {
        String name = PlainText.clean(text("name").orElse(""));
        if (name.isEmpty()) {
            throw bad("name", "'name' is missing");
        }
        return name;
    }

    private Duration timeout() throws BadHookException {
        var text = text("timeout");
        if (text.isEmpty()) {
            return USUAL_TIMEOUT;
        }
        try {
            Duration timeout = TimeText.parseDuration(text.get());
            if (!timeout.isPositive() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
                throw bad("timeout", "'timeout' must be between 1s and 10m");
            }
            return timeout;
        } catch (BadTextException e) {
            throw bad("timeout", "'timeout': " + e.getMessage());
        }
    }

    private SaveStep save() throws BadHookException {
        return SaveStep.OwnSave.TEXT.equals(table.get(List.of("save")))
                ? new SaveStep.OwnSave(flag("overwrites"))
                : new SaveStep.Run(command(required("save")));
    }

    private List<String> command(List<String> arguments) {
        String folder =
                Objects.requireNonNull(file.toAbsolutePath().getParent()).toString();
        return arguments.stream().map(a -> a.replace("${hooks}", folder)).toList();
    }

    private List<String> required(String key) throws BadHookException {
        List<String> texts = texts(key);
        if (texts.isEmpty() || texts.getFirst().isBlank()) {
            throw bad(key, "'" + key + "' is missing or empty");
        }
        return texts;
    }

    private List<String> texts(String key) throws BadHookException {
        Object value = table.get(List.of(key));
        if (value == null) {
            return List.of();
        }
        boolean all =
                value instanceof TomlArray array && array.toList().stream().allMatch(String.class::isInstance);
        if (!all) {
            throw bad(key, "'" + key + "' must be a list of texts, such as [\"one\", \"two\"]");
        }
        return ((TomlArray) value).toList().stream().map(String.class::cast).toList();
    }

    private boolean flag(String key) throws BadHookException {
        Object value = table.get(List.of(key));
        if (value != null && !(value instanceof Boolean)) {
            throw bad(key, "'" + key + "' must be true or false");
        }
        return Boolean.TRUE.equals(value);
    }

    private Optional<String> text(String key) throws BadHookException {
        Object value = table.get(List.of(key));
        if (value != null && !(value instanceof String)) {
            throw bad(key, "'" + key + "' must be a text in quotation marks");
        }
        return Optional.ofNullable((String) value);
    }

    private BadHookException bad(String key, String what) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return position == null ? new BadHookException(file, what) : new BadHookException(file, position.line(), what);
    }
}
