package dev.lastcall.platform.linux.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file or folder, and how to tell that something is it, or is in it.
 *
 * @param real without links
 * @param mountPoint whether another file system begins with it
 * @param places everywhere it is found, itself among them
 */
record Sought(Path real, boolean folder, boolean mountPoint, FileId id, List<String> places) {
    private static final String DELETED = " (deleted)";

    static Sought of(Path file, WholeComputer computer, Mounts mounts) throws IOException {
        Path real = computer.real(file);
        Path inside = computer.inside(real);
        boolean folder = Files.isDirectory(inside);
        // bind mounts of a single file are known by its number
        List<Path> places = folder ? mounts.places(real) : List.of(real);
        return new Sought(
                real,
                folder,
                folder && mounts.isPlace(real),
                FileId.of(inside),
                places.stream().map(Path::toString).toList());
    }

    /** Whether an open path means it, as the kernel writes paths; what was deleted or replaced meanwhile counts under its name. */
    boolean means(String path) {
        String name = path.endsWith(DELETED) ? path.substring(0, path.length() - DELETED.length()) : path;
        return places.stream().anyMatch(place -> name.equals(place) || (folder && isBelow(name, place)));
    }

    boolean means(FileId other) {
        return id.equals(other);
    }

    private static boolean isBelow(String path, String place) {
        return path.startsWith(place.endsWith("/") ? place : place + "/");
    }
}
