package dev.lastcall.platform;

/** Which accounts are in which groups, from wherever the system keeps them; may therefore take a while. */
public interface Groups {
    /** Whether the account (uid in decimal, or SID) is in the group of this name; false where either is not known. */
    boolean has(String group, String account);
}
