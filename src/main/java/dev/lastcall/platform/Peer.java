package dev.lastcall.platform;

/**
 * The process at the other end of a connection, as the operating system vouches.
 *
 * @param pid the process that connected
 * @param account uid in decimal, or SID
 * @param name the account's name; the account again when it has none
 * @param administrator root or a member of the group {@code lastcall}; Administrators or SYSTEM
 */
public record Peer(long pid, String account, String name, boolean administrator) {}
