/**
 * Linux, behind the platform's interfaces: libc through JNA, logind and the session managers through D-Bus, and what {@code /proc} tells.
 * No policy is decided here, and nothing but the program's entry names this package.
 */
@NullMarked
package dev.lastcall.platform.linux;

import org.jspecify.annotations.NullMarked;
