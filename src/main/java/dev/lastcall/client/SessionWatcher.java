package dev.lastcall.client;

import dev.lastcall.protocol.ToCommand.SessionNews;

/** Is told who is signed in, and then of each change. */
public interface SessionWatcher {
    /** Whether to go on watching. */
    boolean told(SessionNews news);
}
