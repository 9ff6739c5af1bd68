package dev.lastcall.platform.linux.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which file it is, whatever it is called: the same for hard links, bind mounts and after a renaming. */
record FileId(long major, long minor, long inode) {
    static FileId of(Path file, LinkOption... options) throws IOException {
        var attributes = Files.readAttributes(file, "unix:dev,ino", options);
        return of(number(attributes.get("dev")), number(attributes.get("ino")));
    }

    private static long number(@Nullable Object attribute) throws IOException {
        if (attribute instanceof Long number) {
            return number;
        }
        throw new IOException("This file system does not number its files");
    }

    /** A device as <a href="https://man7.org/linux/man-pages/man3/makedev.3.html">stat</a> numbers it. */
    static FileId of(long device, long inode) {
        return new FileId(
                (device >>> 8 & 0xfff) | (device >>> 32 & ~0xfffL), (device & 0xff) | (device >>> 12 & ~0xffL), inode);
    }

    boolean sameDevice(FileId other) {
        return major == other.major && minor == other.minor;
    }
}
