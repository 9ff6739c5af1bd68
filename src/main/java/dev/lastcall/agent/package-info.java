/**
 * The user's side of one session: the story of one countdown, and the ports through which it is shown and answered. No window, no decision of the host's.
 */
@NullMarked
package dev.lastcall.agent;

import org.jspecify.annotations.NullMarked;
