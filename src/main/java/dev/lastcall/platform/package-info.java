/**
 * What we need of an operating system, as small interfaces; each is implemented once for Linux and once for Windows, and nobody but the
 * program's entry chooses. No policy is decided here.
 */
@NullMarked
package dev.lastcall.platform;

import org.jspecify.annotations.NullMarked;
