package dev.lastcall.host;

/** What a visitor can go on hearing about after the first answer. For one thread. */
interface Followed {
    boolean watching(Outbox outbox);

    /** Tells this one nothing more. */
    void remove(Outbox outbox);
}
