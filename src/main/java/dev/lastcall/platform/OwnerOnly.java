package dev.lastcall.platform;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** How something is made that is for its owner alone. Where files have no modes, the list of rights that its folder hands down protects it. */
public final class OwnerOnly {
    private OwnerOnly() {}

    public static FileAttribute<?>[] file(Path made) {
        return with(made, "rw-------");
    }

    public static FileAttribute<?>[] folder(Path made) {
        return with(made, "rwx------");
    }

    private static FileAttribute<?>[] with(Path made, String mode) {
        return made.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
