/** Who somebody is, to Windows: accounts, by their SIDs, and the tokens of processes. */
@NullMarked
package dev.lastcall.platform.windows.security;

import org.jspecify.annotations.NullMarked;
