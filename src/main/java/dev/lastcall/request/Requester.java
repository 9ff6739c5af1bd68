package dev.lastcall.request;

/**
 * Who asks, as the operating system vouches.
 *
 * @param account the system's own identifier: a uid in decimal, or a SID
 * @param name the account's name for people
 * @param administrator whether the account may ask others to sign out
 */
public record Requester(String account, String name, boolean administrator) {}
