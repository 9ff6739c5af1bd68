/** What the administrator decided, in {@code lastcall.toml} and by group policy: read, with a sentence for each thing that cannot be used. */
@NullMarked
package dev.lastcall.host.configuration;

import org.jspecify.annotations.NullMarked;
