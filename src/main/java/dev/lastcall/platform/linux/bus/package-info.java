/**
 * A message bus by the D-Bus library, for what talks to it now and then and may load much for that. It knows no service by name but the bus
 * itself: each package has the words of its own. What an idle agent needs of the bus is in {@code desktop}, with a line of its own.
 */
@NullMarked
package dev.lastcall.platform.linux.bus;

import org.jspecify.annotations.NullMarked;
