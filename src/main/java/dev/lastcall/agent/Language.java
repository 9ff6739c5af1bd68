package dev.lastcall.agent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language in which one user reads, as the key {@code language} of their own file says; all else in that file stays as it is. Read by
 * hand, since a parser for one line would be the largest part of an agent. For any thread.
 */
public final class Language {
    private static final Pattern LINE =
            Pattern.compile("\\s*language\\s*=\\s*\"([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)\"\\s*(#.*)?");
    private static final Pattern KEY = Pattern.compile("\\s*language\\s*=.*");
    private static final Pattern TABLE = Pattern.compile("\\s*\\[.*");

    private final Path file;

    public Language(Path file) {
        this.file = file;
    }

    /** The chosen one, with the clock of the system's country; the system's where none is chosen. */
    public Locale locale() {
        Locale system = Locale.getDefault();
        return chosen().map(tag -> new Locale.Builder()
                        .setLanguageTag(tag)
                        .setRegion(system.getCountry())
                        .build())
                .orElse(system);
    }

    /** A file that cannot be read chooses nothing. Most users have none, and an idle agent then loads nothing for it. */
    public Optional<String> chosen() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return head(lines()).stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .findFirst();
        } catch (IOException e) {
            Log.AGENT.log(System.Logger.Level.WARNING, "The language cannot be read", e);
            return Optional.empty();
        }
    }

    /** From now on, and after the next sign-in. Empty is the system's. */
    void choose(Optional<String> tag) throws IOException {
        List<String> before = lines();
        var after = new ArrayList<String>();
        tag.ifPresent(language -> after.add("language = \"" + language + "\""));
        int head = head(before).size();
        for (int i = 0; i < before.size(); i++) {
            if (i >= head || !KEY.matcher(before.get(i)).matches()) {
                after.add(before.get(i));
            }
        }
        write(after);
    }

    /** Keys of tables are others' keys. */
    private static List<String> head(List<String> lines) {
        return lines.stream().takeWhile(line -> !TABLE.matcher(line).matches()).toList();
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Whole or not at all. */
    private void write(List<String> lines) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path made = Files.createTempFile(folder, "lastcall", ".toml");
        try {
            Files.write(made, lines, StandardCharsets.UTF_8);
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
