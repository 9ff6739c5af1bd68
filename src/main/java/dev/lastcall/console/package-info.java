/**
 * The administrator's window without the window: what it knows of sessions and requests, what it has the host do, and the ports of what
 * shows it. Asks the host through {@code client} on threads of its own; no Swing here.
 */
@NullMarked
package dev.lastcall.console;

import org.jspecify.annotations.NullMarked;
