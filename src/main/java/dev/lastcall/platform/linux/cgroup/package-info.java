/**
 * What the kernel's control groups tell: which session a process belongs to. Files under {@code /proc} and
 * {@code /sys} are read, nothing is ever written there.
 */
@NullMarked
package dev.lastcall.platform.linux.cgroup;

import org.jspecify.annotations.NullMarked;
