/** New sign-ins kept out by the drain mode of a Remote Desktop Session Host. */
@NullMarked
package dev.lastcall.platform.windows.admission;

import org.jspecify.annotations.NullMarked;
