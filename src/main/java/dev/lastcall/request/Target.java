package dev.lastcall.request;

import java.time.Duration;

/** Whom a request reaches; several add up. */
public sealed interface Target {
    /** Every session of one user. */
    record User(String name) implements Target {}

    /** One session by its id. */
    record Session(String id) implements Target {}

    /** Every session, also those of people who sign in before the deadline. */
    record All() implements Target {}

    /** Every session without input for at least so long; one of which that is not known is not meant. */
    record Idle(Duration atLeast) implements Target {}

    /** Every session with a program that has this file, or something below this folder or mount point, open. */
    record Holding(String file) implements Target {}
}
