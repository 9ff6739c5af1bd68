/** How short the computer's memory is. */
@NullMarked
package dev.lastcall.platform.linux.memory;

import org.jspecify.annotations.NullMarked;
