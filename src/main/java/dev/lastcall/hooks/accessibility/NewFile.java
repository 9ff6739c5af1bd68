package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where work without a file goes: {@code ~/Last Call/<date>/}, under a name that no file has. */
record NewFile(Path home, LocalDate today) {
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 10_000;

    /**
     * A path at which there is nothing yet.
     *
     * @param wanted the name it should have, made safe here
     * @param extension what it ends with if the name has no extension of its own
     */
    Path named(String wanted, String extension) throws IOException {
        Path folder = folder();
        String name = safe(wanted);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String end = dot > 0 ? name.substring(dot) : extension;
        for (int number = 1; number < MOST; number++) {
            Path file = folder.resolve(stem + (number == 1 ? "" : " " + number) + end);
            if (Stamp.isNothing(file)) {
                return file;
            }
        }
        throw new FileAlreadyExistsException(folder.resolve(name).toString());
    }

    /** For its user alone; on Windows, as all that is in a user's profile. */
    private Path folder() throws IOException {
        Path all = home.resolve("Last Call");
        Path folder = all.resolve(today.toString());
        for (Path made : new Path[] {all, folder}) {
            if (Files.notExists(made)) {
                Files.createDirectory(made, OwnerOnly.folder(made));
            }
        }
        return folder;
    }

    /** No path, nothing hidden, nothing a terminal would act on, short enough for every file system. */
    private static String safe(String wanted) {
        String plain = wanted.substring(wanted.lastIndexOf('/') + 1)
                .replaceAll("\\p{C}", "")
                .replaceAll("[\\\\:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        while (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain.isEmpty() ? "Untitled" : plain;
    }
}
