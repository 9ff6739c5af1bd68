package dev.lastcall.agent;

import dev.lastcall.protocol.Message.Said;

/** The window that the user opens, and the one for what is told where nothing is asked; callable from any thread. */
public interface OwnWindow {
    /** Opens it, or brings it before all others. */
    void open(OwnView view);

    /** Shows what has changed. */
    void show(OwnView view);

    /** Shows what an administrator tells, without taking the keyboard from anybody. */
    void tell(Said said);

    /** Takes everything away. */
    void dispose();
}
