/**
 * The command line: one class a verb, text for people and JSON for scripts, errors to exit codes. A command is a client of the host like any
 * other and decides nothing that the host decides.
 */
@NullMarked
package dev.lastcall.cli;

import org.jspecify.annotations.NullMarked;
