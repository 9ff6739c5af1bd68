/**
 * Text for users who have no desktop: where the user of a session can read something, and writing it there. Nothing is ever read from a
 * terminal, and nobody is waited for.
 */
@NullMarked
package dev.lastcall.platform.linux.terminal;

import org.jspecify.annotations.NullMarked;
