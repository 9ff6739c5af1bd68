package dev.lastcall.hooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose hook files may be believed: those that belong to one of these, and that nobody else may write to. The scripts a hook runs are as
 * safe as the folder they lie in.
 */
record Owners(Set<String> names) {
    Owners {
        names = Set.copyOf(names);
    }

    static Owners root() {
        return new Owners(Set.of("root"));
    }

    /** The user who runs this program, and root. */
    static Owners self() {
        return new Owners(new HashSet<>(List.of("root", System.getProperty("user.name"))));
    }

    /** Why a file or folder is not believed, as the end of a sentence that begins with its name; empty when it is. */
    Optional<String> objection(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return owned(Files.getOwner(path));
        }
        var attributes = Files.readAttributes(path, PosixFileAttributes.class);
        return owned(attributes.owner()).or(() -> writable(attributes));
    }

    private Optional<String> owned(UserPrincipal owner) {
        return names.contains(owner.getName())
                ? Optional.empty()
                : Optional.of("belongs to " + owner.getName() + ", which is not trusted here");
    }

    /** Many systems give each user a group of the same name, and files that this group may write to. */
    private static Optional<String> writable(PosixFileAttributes attributes) {
        boolean ownGroup =
                attributes.group().getName().equals(attributes.owner().getName());
        boolean group = attributes.permissions().contains(PosixFilePermission.GROUP_WRITE) && !ownGroup;
        boolean others = attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
        return group || others ? Optional.of("may be written to by others") : Optional.empty();
    }
}
