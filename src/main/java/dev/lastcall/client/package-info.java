/**
 * The side of whoever asks a host: one connection per question, answers taken for what they must be, watching across a restart of the host.
 * Used by commands and by the administrator's window; knows neither terminals nor windows.
 */
@NullMarked
package dev.lastcall.client;

import org.jspecify.annotations.NullMarked;
