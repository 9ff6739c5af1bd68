package dev.lastcall.ui;

import java.awt.EventQueue;
import java.awt.event.MouseEvent;

/** Tells a deliberate click from a key that may have been meant for another window. */
final class Clicks {
    private Clicks() {}

    static boolean isMouse() {
        return EventQueue.getCurrentEvent() instanceof MouseEvent;
    }
}
