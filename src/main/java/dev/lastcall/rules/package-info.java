/**
 * The standing rules: when which sessions are asked by themselves, decided from what is known at one moment. Values only: no I/O, no threads,
 * no clock; who looks and who asks is the host's business.
 */
@NullMarked
package dev.lastcall.rules;

import org.jspecify.annotations.NullMarked;
