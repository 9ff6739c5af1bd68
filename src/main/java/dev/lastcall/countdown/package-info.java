/**
 * What becomes of one session: its states, the events that move it, and the rules of fairness, as one pure function. Time comes in as an
 * argument; nothing here reads a clock, waits, or touches the world.
 */
@NullMarked
package dev.lastcall.countdown;

import org.jspecify.annotations.NullMarked;
