package dev.lastcall.hooks.accessibility;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the file that a program has just written, where the title tells only its name: below the user's home, within bounds. */
final class Written extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 8;
    private static final int MOST = 50_000;
    /** File systems take their times from a clock that ticks. */
    private static final Duration TICK = Duration.ofMillis(20);

    private final String name;
    private final FileTime earliest;
    private int seen;
    private @Nullable Path found;

    private Written(String name, Instant since) {
        this.name = name;
        this.earliest = FileTime.from(since.minus(TICK));
    }

    static Optional<Path> since(Instant moment, String name, Path home) {
        var search = new Written(name, moment);
        try {
            Files.walkFileTree(home, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, search);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(search.found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden =
                folder.getFileName() != null && folder.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isIt = file.getFileName().toString().equals(name)
                && attributes.isRegularFile()
                && attributes.lastModifiedTime().compareTo(earliest) >= 0;
        found = isIt ? file : found;
        return isIt || seen++ > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }
}
