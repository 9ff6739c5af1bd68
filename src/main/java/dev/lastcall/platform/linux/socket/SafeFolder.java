package dev.lastcall.platform.linux.socket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that nobody but its owner can write to, so that nobody else can put a socket of theirs there. */
final class SafeFolder {
    private static final String OPEN = "rwxr-xr-x";
    private static final String PRIVATE = "rwx------";

    /** Its owner is who this process runs as; an idle agent must load nothing native to know that. */
    private static final Path SELF = Path.of("/proc/self");

    private SafeFolder() {}

    /** Makes the folder if it is missing; throws when it is another's, or others may write to it. */
    static void prepare(Path folder, boolean forEverybody) throws IOException {
        if (Files.notExists(folder)) {
            make(folder, PosixFilePermissions.fromString(forEverybody ? OPEN : PRIVATE));
        }
        check(folder);
    }

    private static void make(Path folder, Set<PosixFilePermission> mode) throws IOException {
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(mode));
            Files.setPosixFilePermissions(folder, mode);
        } catch (IOException e) {
            throw new IOException("The folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static void check(Path folder) throws IOException {
        if (!Files.getAttribute(folder, "unix:uid").equals(Files.getAttribute(SELF, "unix:uid"))) {
            throw new IOException("The folder " + folder + " belongs to somebody else");
        }
        var mode = Files.getPosixFilePermissions(folder);
        if (mode.contains(PosixFilePermission.GROUP_WRITE) || mode.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IOException("Others may write to the folder " + folder);
        }
    }
}
