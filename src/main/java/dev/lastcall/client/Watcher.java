package dev.lastcall.client;

/** Is told how a request stands, at once and at each change. */
public interface Watcher {
    /** Whether to go on watching. */
    boolean changed(StatusReport report);
}
