package dev.lastcall.request;

/** Whom a request reaches; several add up. */
public sealed interface Target {
    /** Every session of one user. */
    record User(String name) implements Target {}

    /** One session by its id. */
    record Session(String id) implements Target {}

    /** Every session, also those of people who sign in before the deadline. */
    record All() implements Target {}
}
