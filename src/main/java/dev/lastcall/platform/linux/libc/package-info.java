/**
 * The C library's calls, by JNA, and what is asked of it that concerns nobody else: users and groups. No other interface to this library stands
 * anywhere. What becomes of a descriptor is decided where it is opened.
 */
@NullMarked
package dev.lastcall.platform.linux.libc;

import org.jspecify.annotations.NullMarked;
