/**
 * The named pipes by which the processes of this program meet: who may connect, who has, and whose the pipe is. The lines that go through are not
 * looked at.
 */
@NullMarked
package dev.lastcall.platform.windows.pipe;

import org.jspecify.annotations.NullMarked;
