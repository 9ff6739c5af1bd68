/**
 * The windows of the X server, by JNA: listing them, asking the window manager to close them, our own among them, what has the keyboard, and
 * keeping keyboard and pointer at rest. No type of the X library leaves this package; without a display there is simply nothing.
 */
@NullMarked
package dev.lastcall.platform.linux.x11;

import org.jspecify.annotations.NullMarked;
