package dev.lastcall.hooks.accessibility;

import dev.lastcall.request.PlainText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a window's title tells of the document in it. */
record Title(String text) {
    private static final Pattern STAR = Pattern.compile("^[*●•]\\s*");
    private static final Pattern ELLIPSIS = Pattern.compile("…|\\.\\.\\.");
    private static final Pattern MARK = Pattern.compile("^[*●•]\\s*|\\s*\\[[^\\]]*]| ?[*●•](?= [-–—]|$)");
    private static final Pattern WITH_PROGRAM = Pattern.compile("(.*\\S)\\s+[-–—] [^-–—/\\\\]+");

    /** Of a path on Linux, and of one on Windows: of a drive, or of another computer. */
    private static final String BEGINNING = "(?:/|~/|[A-Za-z]:[\\\\/]|\\\\\\\\)";

    private static final Pattern WHOLE = Pattern.compile(BEGINNING + ".*");
    private static final Pattern WITH_FOLDER = Pattern.compile(
            "(?<name>[^/]+) (?:[-–—] (?<folder>~|%1$s.*)|\\((?<bracketed>~|%1$s.*)\\))".formatted(BEGINNING));

    /** As people know the document: its name without the program's, the folder and the marks. */
    String document() {
        String plain = withoutProgram(unmarked(text));
        return PlainText.clean(file(plain, Path.of("/").toAbsolutePath())
                .map(file -> file.getFileName().toString())
                .orElse(plain));
    }

    /**
     * What may be the document's file, where the title tells its folder too, the likeliest first: names of files may hold what looks like a
     * mark or a program.
     */
    List<Path> files(Path home) {
        String unmarked = unmarked(text);
        String starless = STAR.matcher(text.strip()).replaceFirst("");
        return Stream.of(withoutProgram(starless), withoutProgram(unmarked), starless, unmarked)
                .flatMap(name -> file(name, home).stream())
                .distinct()
                .toList();
    }

    /** Whether the title can be that of a window in which the tab of this name is the current one; programs shorten long names in tabs. */
    boolean fits(String tab) {
        return Stream.of(unmarked(tab), STAR.matcher(tab.strip()).replaceFirst(""))
                .anyMatch(this::holds);
    }

    private boolean holds(String name) {
        int from = 0;
        for (String part : ELLIPSIS.split(name, -1)) {
            int at = text.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return !name.isBlank();
    }

    private static Optional<Path> file(String document, Path home) {
        Matcher parts = WITH_FOLDER.matcher(document);
        if (parts.matches()) {
            String folder = parts.group("folder") == null ? parts.group("bracketed") : parts.group("folder");
            return path(folder + "/" + parts.group("name"), home);
        }
        return WHOLE.matcher(document).matches() ? path(document, home) : Optional.empty();
    }

    private static String withoutProgram(String unmarked) {
        Matcher named = WITH_PROGRAM.matcher(unmarked);
        return named.matches() ? named.group(1) : unmarked;
    }

    private static String unmarked(String text) {
        return MARK.matcher(text.strip()).replaceAll("").strip();
    }

    private static Optional<Path> path(String text, Path home) {
        try {
            Path path = Path.of(text.startsWith("~") ? home + text.substring(1) : text);
            return path.isAbsolute() && path.getFileName() != null ? Optional.of(path.normalize()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
