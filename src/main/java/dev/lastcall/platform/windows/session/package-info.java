/** One's own session: asking Windows to end it, how long its user has been away, and whether they are busy. */
@NullMarked
package dev.lastcall.platform.windows.session;

import org.jspecify.annotations.NullMarked;
