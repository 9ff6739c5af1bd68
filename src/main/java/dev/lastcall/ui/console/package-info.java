/**
 * The administrator's window, in Swing: panels built from a board, dialogs that tell what was chosen. What is known and done is
 * {@code console}'s.
 */
@NullMarked
package dev.lastcall.ui.console;

import org.jspecify.annotations.NullMarked;
