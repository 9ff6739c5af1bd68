package dev.lastcall.testing;

import dev.lastcall.platform.FileOwners;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose the files are that a test makes. */
public final class OwnFiles {
    private OwnFiles() {}

    /** On Windows a new file may belong to all administrators, and whoever may write to the folder for temporary files may write to it. */
    public static FileOwners owners() {
        try {
            Path file = Files.createTempFile("own", "");
            try {
                var rights = Files.getFileAttributeView(file, AclFileAttributeView.class);
                return rights == null ? FileOwners.usual() : trusting(rights);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileOwners trusting(AclFileAttributeView rights) throws IOException {
        String self = rights.getOwner().getName();
        var all = Stream.concat(
                Stream.of(self),
                rights.getAcl().stream().map(AclEntry::principal).map(UserPrincipal::getName));
        return new FileOwners(all.collect(Collectors.toSet()), self);
    }
}
