/**
 * Swing and nothing but Swing: the prompt, the tray. Panels are built from a view and know nothing else; windows are thin shells. What is decided is decided elsewhere.
 */
@NullMarked
package dev.lastcall.ui;

import org.jspecify.annotations.NullMarked;
