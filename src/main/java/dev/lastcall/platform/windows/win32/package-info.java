/**
 * The calls of Windows that we make, one interface for each of its libraries, as small as can be: an idle agent loads them. Handles are pointers;
 * texts go as UTF-16. Nothing is decided here.
 */
@NullMarked
package dev.lastcall.platform.windows.win32;

import org.jspecify.annotations.NullMarked;
