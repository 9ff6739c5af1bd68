package dev.lastcall.platform;

import java.util.Set;

/**
 * Names of accounts, as the file system tells whose a file is.
 *
 * @param administrators who administers the computer, and the system itself
 * @param self who runs this program
 */
public record FileOwners(Set<String> administrators, String self) {
    public FileOwners {
        administrators = Set.copyOf(administrators);
    }

    /** Where root administers the computer, and a file's owner has the name that Java gives the user. */
    public static FileOwners usual() {
        return new FileOwners(Set.of("root"), System.getProperty("user.name"));
    }
}
