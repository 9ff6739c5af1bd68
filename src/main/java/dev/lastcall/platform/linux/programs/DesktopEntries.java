package dev.lastcall.platform.linux.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What users call the programs: their names in the menus, by the
 * <a href="https://specifications.freedesktop.org/desktop-entry-spec/latest/">Desktop Entry Specification</a>.
 */
final class DesktopEntries {
    private static final String ENDING = ".desktop";
    private static final String STANDARD = "/usr/local/share:/usr/share";

    private final Map<String, String> names = new HashMap<>();

    private DesktopEntries() {}

    /** Of this computer and this user. */
    static DesktopEntries ofTheSession() {
        Path own = Path.of(System.getProperty("user.home"), ".local", "share");
        String folders = System.getenv().getOrDefault("XDG_DATA_DIRS", STANDARD);
        return in(Stream.concat(
                        Stream.of(own),
                        Stream.of(folders.split(":", -1))
                                .filter(f -> !f.isEmpty())
                                .map(Path::of))
                .map(folder -> folder.resolve("applications"))
                .toList());
    }

    /** Of these folders; what an earlier one has counts. */
    static DesktopEntries in(List<Path> folders) {
        var entries = new DesktopEntries();
        folders.forEach(entries::readAll);
        return entries;
    }

    /** The name of a program that is known by its window's class, its file, or its identifier; failing that, what was asked. */
    String name(String program) {
        String file = program.substring(program.lastIndexOf('/') + 1);
        return names.getOrDefault(key(file), file);
    }

    private void readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.naturalOrder())
                    .forEach(this::read);
        } catch (IOException | UncheckedIOException e) {
            // most of the folders that are named do not exist
        }
    }

    private void read(Path file) {
        try {
            remember(file.getFileName().toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            // a link to nowhere, not ours to read, or not in the letters that the specification wants
        }
    }

    /** The first group is the entry itself, the others are its actions. */
    private void remember(String file, List<String> lines) {
        String name = "";
        String windowClass = "";
        for (String line : lines) {
            if (line.startsWith("[") && !name.isEmpty()) {
                break;
            }
            name = line.startsWith("Name=") ? line.substring("Name=".length()).strip() : name;
            windowClass = line.startsWith("StartupWMClass=")
                    ? line.substring("StartupWMClass=".length()).strip()
                    : windowClass;
        }
        String id = file.substring(0, file.length() - ENDING.length());
        for (String called : List.of(windowClass, id, id.substring(id.lastIndexOf('.') + 1))) {
            if (!name.isEmpty() && !called.isEmpty()) {
                names.putIfAbsent(key(called), name);
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
