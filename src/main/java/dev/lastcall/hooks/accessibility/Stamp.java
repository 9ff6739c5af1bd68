package dev.lastcall.hooks.accessibility;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;

/** What a file was like at one moment; writing it, or putting another in its place, makes another stamp. */
record Stamp(FileTime modified, long size, String key) {
    /** Empty where there is no such regular file. */
    static Optional<Stamp> of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(new Stamp(
                            attributes.lastModifiedTime(),
                            attributes.size(),
                            Objects.toString(attributes.fileKey(), "")))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static boolean isNothing(Path file) {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Makes the disk, or the file server, really take it; false when it cannot. Windows flushes only for whoever may write, and a program may keep
     * others from that: then it has to do that the file can be read.
     */
    static boolean isOnDisk(Path file) {
        boolean forReaders = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return (!forReaders && isForced(file, StandardOpenOption.WRITE)) || isForced(file, StandardOpenOption.READ);
    }

    private static boolean isForced(Path file, OpenOption way) {
        try (var channel = FileChannel.open(file, way)) {
            channel.force(true);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }
}
