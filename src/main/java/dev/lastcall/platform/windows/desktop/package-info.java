/**
 * Our place on a user's desktop: one window that nobody sees and one thread that serves it, the icon in the taskbar, the balloons above it, the look
 * that programs are to have, and the end of the session as Windows announces it to windows. No toolkit is loaded for any of it.
 */
@NullMarked
package dev.lastcall.platform.windows.desktop;

import org.jspecify.annotations.NullMarked;
