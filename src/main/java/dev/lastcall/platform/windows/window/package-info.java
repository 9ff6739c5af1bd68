/** The windows of one's own desktop, as their titles, classes and owners are seen from outside. Nothing is decided about them here. */
@NullMarked
package dev.lastcall.platform.windows.window;

import org.jspecify.annotations.NullMarked;
