package dev.lastcall.hooks;

import dev.lastcall.platform.FileOwners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whose hook files may be believed: those that belong to one of these, and that nobody else may write to. The scripts a hook runs are as
 * safe as the folder they lie in.
 */
record Owners(Set<String> names) {
    private static final Set<AclEntryPermission> WRITING = EnumSet.of(
            AclEntryPermission.WRITE_DATA,
            AclEntryPermission.APPEND_DATA,
            AclEntryPermission.DELETE,
            AclEntryPermission.DELETE_CHILD,
            AclEntryPermission.WRITE_ACL,
            AclEntryPermission.WRITE_OWNER);

    Owners {
        names = Set.copyOf(names);
    }

    static Owners administrators(FileOwners known) {
        return new Owners(known.administrators());
    }

    /** Administrators, and the user who runs this program. */
    static Owners orSelf(FileOwners known) {
        var names = new HashSet<>(known.administrators());
        names.add(known.self());
        return new Owners(names);
    }

    /** Why a file or folder is not believed, as the end of a sentence that begins with its name; empty when it is. */
    Optional<String> objection(Path path) throws IOException {
        var rights = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (rights != null) {
            return owned(rights.getOwner()).or(() -> writable(rights));
        }
        var attributes = Files.readAttributes(path, PosixFileAttributes.class);
        return owned(attributes.owner()).or(() -> writable(attributes));
    }

    private Optional<String> owned(UserPrincipal owner) {
        return names.contains(owner.getName())
                ? Optional.empty()
                : Optional.of("belongs to " + owner.getName() + ", which is not trusted here");
    }

    /** By a list of rights, as Windows has it; who made a file is somebody whom {@link #owned} has looked at. */
    private Optional<String> writable(AclFileAttributeView rights) {
        try {
            return rights.getAcl().stream()
                    .filter(entry -> entry.type() == AclEntryType.ALLOW
                            && !entry.flags().contains(AclEntryFlag.INHERIT_ONLY)
                            && !Collections.disjoint(entry.permissions(), WRITING)
                            && !names.contains(entry.principal().getName()))
                    .findFirst()
                    .map(entry -> "may be written to by " + entry.principal().getName());
        } catch (IOException e) {
            return Optional.of("does not tell who may write to it");
        }
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
