package dev.lastcall.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How the window was left the last time, in a file of its user. What is missing or senseless there is as if nothing was remembered. */
public final class Remembered {
    private static final Logger LOG = Logger.getLogger(Remembered.class.getName());
    private static final int LARGEST_FILE = 16 * 1024;
    private static final int WIDEST = 4000;

    private final Path file;

    public Remembered(Path file) {
        this.file = file;
    }

    /** A column that is shown, by its name, and how wide. */
    public record Column(String name, int width) {}

    /** The columns from first to last, and the one that sorts. */
    public record Table(List<Column> columns, Optional<String> sortedBy, boolean descending) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    public Optional<Table> table() {
        Properties read = read();
        List<Column> columns = new ArrayList<>();
        for (String word : read.getProperty("columns", "").split(" ", -1)) {
            String[] parts = word.split(":", 2);
            if (parts.length == 2 && parts[1].matches("\\d{1,4}")) {
                columns.add(new Column(parts[0], Math.min(WIDEST, Integer.parseInt(parts[1]))));
            }
        }
        Optional<String> sorted = Optional.ofNullable(read.getProperty("sorted-by"));
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(columns, sorted, Boolean.parseBoolean(read.getProperty("descending"))));
    }

    /** Writes it whole or not at all; what cannot be kept is forgotten. */
    public void keep(Table table) {
        var lines = new ArrayList<String>();
        lines.add("columns="
                + String.join(
                        " ",
                        table.columns().stream()
                                .map(column -> column.name() + ":" + column.width())
                                .toList()));
        table.sortedBy().ifPresent(name -> lines.add("sorted-by=" + name));
        lines.add("descending=" + table.descending());
        try {
            write(lines);
        } catch (IOException e) {
            LOG.log(Level.INFO, "How the window was left is not kept", e);
        }
    }

    private Properties read() {
        var read = new Properties();
        if (Files.notExists(file)) {
            return read;
        }
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (Files.size(file) <= LARGEST_FILE) {
                read.load(in);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            LOG.log(Level.INFO, "How the window was left is not known", e);
        }
        return read;
    }

    private void write(List<String> lines) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path made = Files.createTempFile(folder, "console", ".properties");
        try {
            Files.write(made, lines, StandardCharsets.UTF_8);
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
