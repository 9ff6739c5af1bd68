/**
 * A look at the session's display in the X server's own words, over its socket and in plain Java. It only reads, and is asked again and again while
 * somebody watches the sessions: an idle agent loads no library for it, as it would for {@code x11}, which acts.
 */
@NullMarked
package dev.lastcall.platform.linux.display;

import org.jspecify.annotations.NullMarked;
