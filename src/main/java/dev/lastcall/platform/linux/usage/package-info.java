/**
 * What sessions use of the computer: the kernel's figures of their control groups, and of their processes where it keeps none. Only files
 * are read; nothing is asked of a session, so nothing in it can hold this up.
 */
@NullMarked
package dev.lastcall.platform.linux.usage;

import org.jspecify.annotations.NullMarked;
