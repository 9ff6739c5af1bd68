package dev.lastcall.cli;

/** Is told how a request stands, at once and at each change. */
interface Watcher {
    /** Whether to go on watching. */
    boolean changed(StatusReport report);
}
