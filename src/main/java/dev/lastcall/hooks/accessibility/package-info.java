/**
 * The general saver: saves the documents of a program by the program's own Save, found in what the program shows to a screen reader. It
 * presses only what it knows for certain, stops at the first surprise, and calls saved only what it has seen on the disk. Nothing here
 * knows how an operating system shows its programs, or why something is saved.
 */
@NullMarked
package dev.lastcall.hooks.accessibility;

import org.jspecify.annotations.NullMarked;
