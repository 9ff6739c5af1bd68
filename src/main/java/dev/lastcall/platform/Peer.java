package dev.lastcall.platform;

import java.util.Optional;

/**
 * The process at the other end of a connection, as the operating system vouches.
 *
 * @param pid the process that connected
 * @param account uid in decimal, or SID
 * @param name the account's name; the account again when it has none
 * @param administrator root or a member of the group {@code lastcall}; Administrators or SYSTEM
 * @param session the id of its session, where the system vouches for that with the connection
 */
public record Peer(long pid, String account, String name, boolean administrator, Optional<String> session) {
    public Peer(long pid, String account, String name, boolean administrator) {
        this(pid, account, name, administrator, Optional.empty());
    }
}
