/**
 * How programs save before a sign-out: the registered hooks, running them within their limits, and the safety net behind them. Nothing here
 * talks to the host or to the user, and what a hook prints is believed no more than a stranger's words.
 */
@NullMarked
package dev.lastcall.hooks;

import org.jspecify.annotations.NullMarked;
