/**
 * How programs should look, as the desktop's portal tells it. What cannot be understood is as if it had not been said; nothing is ever set.
 */
@NullMarked
package dev.lastcall.platform.linux.portal;

import org.jspecify.annotations.NullMarked;
