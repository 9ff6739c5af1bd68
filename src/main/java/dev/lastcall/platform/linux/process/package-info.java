/**
 * The computer's processes as the kernel lists them, and which session each belongs to. Files under {@code /proc} and {@code /sys} are
 * read, nothing is ever written there.
 */
@NullMarked
package dev.lastcall.platform.linux.process;

import org.jspecify.annotations.NullMarked;
