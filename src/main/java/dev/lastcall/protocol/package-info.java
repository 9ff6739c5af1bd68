/**
 * The words between the processes, as records, and the connection that carries them: one UTF-8 JSON object a line, at most 64 KiB. Nothing
 * here decides anything.
 */
@NullMarked
package dev.lastcall.protocol;

import org.jspecify.annotations.NullMarked;
