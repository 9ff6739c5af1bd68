/**
 * The programs of one's own session, as they can be read and used from outside: classic ones by their menus and controls, the others by UI Automation.
 * What is pressed, and why, is decided elsewhere.
 */
@NullMarked
package dev.lastcall.platform.windows.automation;

import org.jspecify.annotations.NullMarked;
