package dev.lastcall.platform.linux.pam;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** A file that everybody may read, is always whole, and whose first words say whose it is; what does not begin so is somebody else's, and left alone. */
record MarkedFile(Path path) {
    private static final String MARK = "Last Call: ";
    private static final int LONGEST = 64 * 1024;
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** In place of what it said before. */
    void write(String first, List<String> lines) throws IOException {
        if (Files.exists(path, NOFOLLOW_LINKS) && !isOurs()) {
            throw new IOException(path + " is not Last Call's, and is left alone");
        }
        Path fresh = Files.createTempFile(path.toAbsolutePath().getParent(), ".", "", PRIVATE);
        try {
            Files.writeString(
                    fresh,
                    MARK + first + "\n"
                            + String.join(
                                    "", lines.stream().map(line -> line + "\n").toList()));
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    void delete() throws IOException {
        if (Files.exists(path, NOFOLLOW_LINKS) && isOurs()) {
            Files.delete(path);
        }
    }

    private boolean isOurs() throws IOException {
        return Files.isRegularFile(path, NOFOLLOW_LINKS)
                && Files.size(path) <= LONGEST
                && Files.readString(path).startsWith(MARK);
    }
}
