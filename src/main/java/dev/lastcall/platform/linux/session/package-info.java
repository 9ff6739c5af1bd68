/**
 * One's own session as its desktop manages it: logging out by its session manager, who does not want it to end, and whether its user can be
 * spoken to now. Sessions of others, and ending one by force, are for {@code logind}.
 */
@NullMarked
package dev.lastcall.platform.linux.session;

import org.jspecify.annotations.NullMarked;
