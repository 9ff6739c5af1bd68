/**
 * What stands on a Linux desktop besides windows: the icon in its tray and its notifications, spoken of on the session's D-Bus. The line to the bus
 * is our own and knows only what these need, since it stays open in every idle agent: see the decision about it. No toolkit, nothing native.
 */
@NullMarked
package dev.lastcall.platform.linux.desktop;

import org.jspecify.annotations.NullMarked;
