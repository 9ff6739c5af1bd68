/**
 * What the kernel's control groups tell: which session a process belongs to, and how much memory a session has. Files under {@code /proc} and
 * {@code /sys} are read, nothing is ever written there.
 */
@NullMarked
package dev.lastcall.platform.linux.cgroup;

import org.jspecify.annotations.NullMarked;
