/** The computer's sessions, by the Windows Terminal Services, which every Windows has: listed, measured, told something, ended. */
@NullMarked
package dev.lastcall.platform.windows.wts;

import org.jspecify.annotations.NullMarked;
