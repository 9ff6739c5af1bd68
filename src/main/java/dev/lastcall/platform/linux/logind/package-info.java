/**
 * The computer's sessions, as systemd-logind knows them: listing them, hearing of changes, ending them, and who has locks against a shutdown.
 * What the desktop in a session thinks of it belongs in {@code session}.
 */
@NullMarked
package dev.lastcall.platform.linux.logind;

import org.jspecify.annotations.NullMarked;
