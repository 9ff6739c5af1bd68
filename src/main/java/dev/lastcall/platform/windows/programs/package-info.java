/** What runs in one's own session: its processes by their names, their windows, and closing them. */
@NullMarked
package dev.lastcall.platform.windows.programs;

import org.jspecify.annotations.NullMarked;
