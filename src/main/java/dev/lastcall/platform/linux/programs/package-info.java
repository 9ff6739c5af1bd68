/**
 * The programs of one's own session: which run, by {@code /proc}, what users call them, which windows they have, and closing them. Whether a
 * program should be closed is decided elsewhere; who objects to signing out is known in {@code session}.
 */
@NullMarked
package dev.lastcall.platform.linux.programs;

import org.jspecify.annotations.NullMarked;
